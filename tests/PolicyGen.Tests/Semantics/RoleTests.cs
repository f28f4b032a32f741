using Xunit;

namespace PolicyGen.Tests.Semantics;

/// <summary>What marked actors are in a practice (policy-language §3.15), on each side of every edge of the rule.</summary>
public class RoleTests
{
    [Theory(DisplayName = "§3.15 actors in a list have one role")]
    [InlineData("(我们)[收集]<甲>，(书商)[使用]<乙>给(快递)、(银行)。", "我们 [收集] <甲>", "书商 [使用] <乙> → 快递, 银行")]
    [InlineData("(我们)向(快递)、(银行)[提供]<地址>。", "我们 [提供] <地址> → 快递, 银行")]
    [InlineData("(我们)从(快递)和(银行)[获取]<地址>。", "我们 [获取] <地址> ← 快递, 银行")]
    [InlineData("(我们)从(快递)，向(银行)[提供]<地址>。", "我们 [提供] <地址> → 银行 ← 快递")]
    [InlineData("(We) [share] <names> with (Ann) and (Bob).", "We [share] <names> → Ann, Bob")]
    [InlineData("(我们)、(书商)与(快递)[共享]<地址>。", "我们+书商 [共享] <地址> → 快递")]
    [InlineData("(我们)、(书商)和(快递)[共享]<地址>。", "我们+书商+快递 [共享] <地址>")]
    [InlineData("(我们)、(书商)与(快递)[分析]<地址>。", "我们+书商+快递 [分析] <地址>")]
    public void Lists(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.15 actors behind the operation")]
    [InlineData("(我们)[提供]<地址>给(快递)。", "我们 [提供] <地址> → 快递")]
    [InlineData("(我们)[保存]<地址>于(云仓)。", "我们 [保存] <地址>")]
    [InlineData("(我们)[保存]<地址>来自(书商)。", "我们 [保存] <地址> ← 书商")]
    [InlineData("(我们)[保存]<地址>(书商)。", "我们 [保存] <地址>")]
    [InlineData("(We) [keep] <address> stored in (the cloud).", "We [keep] <address>")]
    [InlineData("(We) [keep] <address> by (Ann).", "We+Ann [keep] <address>")]
    [InlineData("(We) [keep] <address> from (Ann).", "We [keep] <address> ← Ann")]
    public void Behind_the_operation(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.15 a place is no doer, but 基于(X), 由于(X) and 在(X) are no places")]
    [InlineData("基于(书商)[分析]<地址>。", "书商 [分析] <地址>")]
    [InlineData("由于(书商)会[分析]<地址>。", "书商 [分析] <地址>")]
    [InlineData("于(书商)[分析]<地址>。", "? [分析] <地址>")]
    [InlineData("存储于(书商)[分析]<地址>。", "? [分析] <地址>")]
    [InlineData("在(书商)会[分析]<地址>。", "书商 [分析] <地址>")]
    [InlineData("关于(书商)[分析]<地址>。", "书商 [分析] <地址>")]
    public void Places(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.15 (我们)与(X) do jointly what shares nothing, and share with X")]
    [InlineData("(我们)与(书商)联合[分析]<地址>。", "我们+书商 [分析] <地址>")]
    [InlineData("(我们)与(书商)[分析]<地址>。", "我们+书商 [分析] <地址>")]
    [InlineData("(我们)与(书商)在店内[分析]<地址>。", "我们+书商 [分析] <地址>")]
    [InlineData("(我们)在店内与(书商)[分析]<地址>。", "我们 [分析] <地址> → 书商")]
    [InlineData("(我们)向(书商)[分析]<地址>。", "我们 [分析] <地址> → 书商")]
    [InlineData("与(书商)[分析]<地址>。", "? [分析] <地址> → 书商")]
    [InlineData("(我们)与(书商)向(快递)[共享]<地址>。", "我们+书商 [共享] <地址> → 快递")]
    [InlineData("(我们)与(书商)向他人[共享]<地址>。", "我们+书商 [共享] <地址>")]
    [InlineData("(我们)与(书商)将[共享]<地址>。", "我们 [共享] <地址> → 书商")]
    [InlineData("(We) with (Ann) [analyse] <names>.", "We+Ann [analyse] <names>")]
    [InlineData("(We) with (Ann) jointly [analyse] <names>.", "We+Ann [analyse] <names>")]
    [InlineData("(We) with (Ann) [share] <names>.", "We [share] <names> → Ann")]
    public void Beside(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.15 in (我们)接入的(X) X alone acts")]
    [InlineData("(我们)，接入的(书商)[分析]<地址>。", "我们+书商 [分析] <地址>")]
    [InlineData("(我们)和接入的(书商)[分析]<地址>。", "我们+书商 [分析] <地址>")]
    [InlineData("(我们)接入(书商)[分析]<地址>。", "我们+书商 [分析] <地址>")]
    [InlineData("(我们)接入的向(书商)[提供]<地址>。", "我们 [提供] <地址> → 书商")]
    [InlineData("(我们)的(书商)[分析]<地址>。", "我们+书商 [分析] <地址>")]
    [InlineData("(我们)接入我们的(书商)[分析]<地址>。", "我们+书商 [分析] <地址>")]
    public void Modifiers(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));

    [Theory(DisplayName = "§3.15 the data subject does what it is marked last before, unless it is in a list")]
    [InlineData("(我们)、(您)[分析]<地址>。", "我们+您 [分析] <地址>")]
    [InlineData("(您)、(书商)[分析]<地址>。", "您+书商 [分析] <地址>")]
    [InlineData("(您)请(书商)[分析]<地址>。", "书商 [分析] <地址>")]
    [InlineData("(书商)请(您)[分析]<地址>。", "您 [分析] <地址>")]
    [InlineData("(书商)、(快递)请(您)[分析]<地址>。", "您 [分析] <地址>")]
    [InlineData("(书商)请(快递)[分析]<地址>。", "书商+快递 [分析] <地址>")]
    [InlineData("(您)请(用户)[分析]<地址>。", "您 [分析] <地址>")]
    [InlineData("(书商)请(您)、(用户)[分析]<地址>。", "您 [分析] <地址>")]
    [InlineData("(您)请(书商)、(快递)[分析]<地址>。", "书商+快递 [分析] <地址>")]
    [InlineData("(书商)请(快递)、(您)[分析]<地址>。", "书商+快递+您 [分析] <地址>")]
    [InlineData("(您)请(书商、快递)[分析]<地址>。", "书商+快递 [分析] <地址>")]
    public void Data_subjects(string text, params string[] expected) => Assert.Equal(expected, Reading.Practices(text));
}
