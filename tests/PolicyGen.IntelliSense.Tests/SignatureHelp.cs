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
        Type provider = Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features")
            .GetType("Microsoft.CodeAnalysis.CSharp.SignatureHelp.AttributeSignatureHelpProvider", throwOnError: true)!;
        MethodInfo ask = provider.GetMethod("GetItemsAsync", Any)!;
        Type[] parameters = [.. ask.GetParameters().Select(parameter => parameter.ParameterType)];
        object byCommand = Activator.CreateInstance(parameters[2])!;
        object options = parameters[3].GetField("Default", Any)!.GetValue(null)!;
        Task asking = (Task)ask.Invoke(Activator.CreateInstance(provider), [document, position, byCommand, options, CancellationToken.None])!;
        await asking;
        return [.. Items(Get(asking, "Result"), "Items").Select(Show)];
    }

    private static string Show(object signature) =>
        string.Join("\n", [signature.ToString()!, Documentation(signature), .. Items(signature, "Parameters").Select(Documentation)]);

    private static string Documentation(object part) =>
        string.Concat(((Func<CancellationToken, IEnumerable<TaggedText>>)Get(part, "DocumentationFactory"))(CancellationToken.None).Select(text => text.Text));

    private static IEnumerable<object> Items(object owner, string property) => ((IEnumerable)Get(owner, property)).Cast<object>();

    private static object Get(object owner, string property) => owner.GetType().GetProperty(property, Any)!.GetValue(owner)!;
}
