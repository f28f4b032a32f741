using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;
using PolicyGen.Semantics;

namespace PolicyGen.Tests.Semantics;

/// <summary>A policy's model in words, so that a test shows at a glance what a sentence is read as.</summary>
internal static class Reading
{
    /// <summary>The model of a text.</summary>
    public static PolicyModel Model(string policy) => PolicyReading.Read(SourceText.From(policy)).Model;

    /// <summary>
    /// Each practice as <c>actor [operation] &lt;data&gt; {purpose}</c>: "我们 [收集] &lt;手机号, 邮箱&gt; {登录}". The data subject is 您,
    /// an unknown actor ?, a prohibition 不, a recipient follows →, a source ←.
    /// </summary>
    public static string[] Practices(string policy)
    {
        PolicyModel model = Model(policy);
        return [.. model.Practices.Select(practice => Text(model, practice))];
    }

    /// <summary>What contains what, as "whole > part".</summary>
    public static string[] Containment(string policy)
    {
        PolicyModel model = Model(policy);
        return [.. model.DataCategories.SelectMany(whole => whole.Parts.Select(part => whole.Name + " > " + model.DataCategories[part].Name))];
    }

    /// <summary>The only practice of a text.</summary>
    public static Practice Only(string policy) => Model(policy).Practices.Single();

    private static string Text(PolicyModel model, Practice practice)
    {
        string actors = string.Join("+", practice.Actors.Select(a => a.Name == Practice.DataSubject ? "您" : model.Actors[a.Name].Name));
        string not = practice.Stance == Stance.Prohibited ? "不" : "";
        return (actors.Length == 0 ? "?" : actors) + " " + not + "[" + model.Operations[practice.Operation].Name + "]"
            + Part(" <", practice.Data, model.DataCategories, ">") + Part(" {", practice.Purposes, model.Purposes, "}")
            + Part(" → ", practice.Recipients, model.Actors, "") + Part(" ← ", practice.Sources, model.Actors, "");
    }

    private static string Part(string open, IReadOnlyCollection<PracticePart> parts, IReadOnlyList<DeclaredName> names, string close) =>
        parts.Count == 0 ? "" : open + string.Join(", ", parts.Select(p => names[p.Name].Name)) + close;
}
