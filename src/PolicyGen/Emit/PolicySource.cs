using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>All that the code of one policy is made from, by value.</summary>
/// <param name="Name">The policy's name, a C# identifier without <c>@</c>.</param>
/// <param name="Namespace">The namespace that the code goes to, with <c>@</c> before keywords.</param>
/// <param name="IsPublic">Whether the types are public; else internal.</param>
/// <param name="File">The policy file relative to the project folder, with <c>/</c>.</param>
/// <param name="Model">What the policy says.</param>
public sealed record PolicySource(string Name, string Namespace, bool IsPublic, string File, PolicyModel Model)
{
    /// <summary>How the types are declared.</summary>
    internal string Visibility => IsPublic ? "public" : "internal";
}
