using System.Collections.Generic;
using System.Threading;
using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>Emits all the code of one policy, split so that an edit of its prose emits only what quotes that prose.</summary>
public static class PolicyEmitter
{
    /// <summary>The files of a policy, in a fixed order; none for a policy that marks nothing.</summary>
    /// <exception cref="System.OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<GeneratedFile> Emit(PolicySource source, CancellationToken cancellationToken = default)
    {
        PolicyModel model = source.Model;
        if (model == PolicyModel.Empty)
        {
            yield break;
        }

        cancellationToken.ThrowIfCancellationRequested();
        Quotations quotations = new(model, cancellationToken);
        foreach (NameKind kind in new[] { NameKind.Data(model), NameKind.Purpose(model), NameKind.Operation(model), NameKind.Actor(model) })
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return File(source, kind.Type, EnumEmitter.Emit(source, kind, cancellationToken));
        }

        cancellationToken.ThrowIfCancellationRequested();
        yield return File(source, "Attributes", AttributesEmitter.Emit(source));
        yield return File(source, "Records", RecordsEmitter.Emit(source));
        yield return File(source, "DataCategories", NamesEmitter.EmitDataCategories(source, quotations, cancellationToken));
        yield return File(source, "Purposes", NamesEmitter.EmitPurposes(source, quotations, cancellationToken));
        cancellationToken.ThrowIfCancellationRequested();
        yield return File(source, "Policy", PolicyClassEmitter.Emit(source, quotations, cancellationToken));
        yield return File(source, "Practices", PracticesEmitter.Emit(source, quotations, cancellationToken));
        yield return File(source, "Mentions", MentionsEmitter.Emit(source, quotations, cancellationToken));
        yield return File(source, "Lookup", LookupEmitter.Emit(source));
        yield return File(source, "Declarations", DeclarationsEmitter.Emit(source));
    }

    // A namespace is unique in a project, ignoring case; of what it is made of, a hint name lacks only '@'.
    private static GeneratedFile File(PolicySource source, string part, string text) =>
        new($"{source.Namespace.Replace("@", "")}.{part}.g.cs", text);
}
