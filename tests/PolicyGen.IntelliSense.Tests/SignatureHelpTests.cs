using System.Threading.Tasks;
using Xunit;

namespace PolicyGen.IntelliSense.Tests;

/// <summary>Signature help on the generated attributes says what they take and what for.</summary>
public sealed class SignatureHelpTests
{
    [Theory]
    [InlineData("[Processing($$)] class C { }", "Operation operation, params Purpose[] purposes", "Actor = Actor", "Recipient = Actor", "States the operation and the purposes it serves")]
    [InlineData("[Processing(Operation.收集, $$)] class C { }", "Operation operation, params Purpose[] purposes", "Actor = Actor", "Recipient = Actor", "States the operation and the purposes it serves")]
    [InlineData("[Data($$)] class C { }", "params DataCategory[] categories", "Marks a value that carries data")]
    public async Task Shows(string code, params string[] parts)
    {
        Editor editor = Editor.Open("using App.Shop; " + code);

        string signature = Assert.Single(await SignatureHelp.At(editor.Document, editor.Position));
        Assert.All(parts, part => Assert.Contains(part, signature));
    }
}
