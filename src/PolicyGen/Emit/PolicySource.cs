using PolicyGen.Semantics;

namespace PolicyGen.Emit;

/// <summary>All that the code of one policy is made from, by value.</summary>
/// <param name="Name">The policy's name, a C# identifier without <c>@</c>.</param>
/// <param name="Scope">Where its code goes.</param>
/// <param name="File">The policy file relative to the project folder, with <c>/</c>.</param>
/// <param name="Model">What the policy says.</param>
public sealed record PolicySource(string Name, PolicyScope Scope, string File, PolicyModel Model);
