using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace PolicyGen.IntelliSense.Tests;

/// <summary>
/// Asks for the signatures of the attribute at a place. Roslyn keeps this service to its own editors, so it is reached by
/// name: the only one that is.
/// </summary>
internal static class SignatureHelp
{
    private const BindingFlags Any = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    /// <summary>Each signature with its documentation and that of its parameters, a line each.</summary>
    public static async Task<IReadOnlyList<string>> At(Document document, int position)
    {
        object provider = Activator.CreateInstance(Type("CSharp.Features", "CSharp.SignatureHelp.AttributeSignatureHelpProvider"))!;
        object invoked = Activator.CreateInstance(Type("Features", "SignatureHelp.SignatureHelpTriggerInfo"), Enum.ToObject(Type("Features", "SignatureHelp.SignatureHelpTriggerReason"), 0), null)!;
        object options = Type("Features", "MemberDisplayOptions").GetField("Default", Any)!.GetValue(null)!;
        Task asking = (Task)provider.GetType().GetMethod("GetItemsAsync", Any)!.Invoke(provider, [document, position, invoked, options, CancellationToken.None])!;
        await asking;
        return [.. Items(Get(asking, "Result"), "Items").Select(Show)];
    }

    private static string Show(object signature) =>
        string.Join("\n", [signature.ToString()!, Documentation(signature), .. Items(signature, "Parameters").Select(Documentation)]);

    private static string Documentation(object part) =>
        string.Concat(((Func<CancellationToken, IEnumerable<TaggedText>>)Get(part, "DocumentationFactory"))(CancellationToken.None).Select(text => text.Text));

    private static IEnumerable<object> Items(object owner, string property) => ((IEnumerable)Get(owner, property)).Cast<object>();

    private static object Get(object owner, string property) => owner.GetType().GetProperty(property, Any)!.GetValue(owner)!;

    private static Type Type(string assembly, string name) =>
        Assembly.Load("Microsoft.CodeAnalysis." + assembly).GetType("Microsoft.CodeAnalysis." + name, throwOnError: true)!;
}
