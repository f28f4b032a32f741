using System.Collections.Generic;
using System.Threading;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>
/// Emits all the code of one policy, split so that an edit of its prose emits only what quotes that prose, and no edit what
/// is the same for every policy.
/// </summary>
public static class PolicyEmitter
{
    /// <summary>The files that say what the policy says, in a fixed order.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<GeneratedFile> Emit(PolicySource source, CancellationToken cancellationToken = default) =>
        Emit(source, new Cancellation(cancellationToken));

    /// <summary>The files that say what the policy says, in a fixed order, until it is told to stop.</summary>
    internal static IEnumerable<GeneratedFile> Emit(PolicySource source, Cancellation cancellation)
    {
        PolicyModel model = source.Model;
        cancellation.Look();
        Quotations quotations = new(model, cancellation);
        foreach (NameKind kind in new[] { NameKind.Data(model), NameKind.Purpose(model), NameKind.Operation(model), NameKind.Actor(model) })
        {
            cancellation.Look();
            yield return File(source.Scope, kind.Type, EnumEmitter.Emit(source, kind, cancellation));
        }

        cancellation.Look();
        yield return File(source.Scope, "DataCategories", NamesEmitter.EmitDataCategories(source, quotations, cancellation));
        cancellation.Look();
        yield return File(source.Scope, "Purposes", NamesEmitter.EmitPurposes(source, quotations, cancellation));
        cancellation.Look();
        yield return File(source.Scope, "Policy", PolicyClassEmitter.Emit(source, quotations, cancellation));
        cancellation.Look();
        yield return File(source.Scope, "Practices", PracticesEmitter.Emit(source, quotations, cancellation));
        cancellation.Look();
        yield return File(source.Scope, "Mentions", MentionsEmitter.Emit(source, quotations, cancellation));
    }

    /// <summary>The files that every policy with a mark has, the same but for their namespace and visibility.</summary>
    public static IEnumerable<GeneratedFile> EmitCommon(PolicyScope scope)
    {
        yield return File(scope, "Attributes", AttributesEmitter.Emit(scope));
        yield return File(scope, "Records", RecordsEmitter.Emit(scope));
        yield return File(scope, "Lookup", LookupEmitter.Emit(scope));
        yield return File(scope, "Declarations", DeclarationsEmitter.Emit(scope));
    }

    // A namespace is unique in a project, ignoring case; of what it is made of, a hint name lacks only '@'.
    private static GeneratedFile File(PolicyScope scope, string part, string text) =>
        new($"{scope.Namespace.Replace("@", "")}.{part}.g.cs", text);
}
