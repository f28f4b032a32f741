namespace PolicyGen.Diagnostics;

/// <summary>Where each rule is explained: a page named after its id, which the package carries too.</summary>
public static class HelpLinks
{
    /// <summary>The page of the rule <paramref name="id"/>, such as <c>PG0001</c>.</summary>
    public static string For(string id) =>
        $"https://github.com/policygen/policygen/blob/main/src/PolicyGen.Package/rules/{id}.md";
}
