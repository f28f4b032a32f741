namespace PolicyGen.Syntax;

/// <summary>The brackets of the kinds of mark, and what the kinds are called in messages.</summary>
public static class MarkKinds
{
    /// <summary>The bracket that opens a mark of this kind.</summary>
    public static char OpenBracket(this MarkKind kind) => "([<{"[(int)kind];

    /// <summary>The bracket that closes a mark of this kind.</summary>
    public static char CloseBracket(this MarkKind kind) => ")]>}"[(int)kind];

    /// <summary>The kind with its article, as a message says it.</summary>
    public static string Noun(this MarkKind kind) => kind switch
    {
        MarkKind.Actor => "an actor",
        MarkKind.Operation => "an operation",
        MarkKind.Data => "a data category",
        _ => "a purpose",
    };
}
