namespace PolicyGen.Emit;

/// <summary>Where the code of a policy goes, by value: all that the files which are the same for every policy know of theirs.</summary>
/// <param name="Namespace">The namespace, with <c>@</c> before keywords.</param>
/// <param name="IsPublic">Whether the types are public; else internal.</param>
public sealed record PolicyScope(string Namespace, bool IsPublic)
{
    /// <summary>How the types are declared.</summary>
    internal string Visibility => IsPublic ? "public" : "internal";
}
