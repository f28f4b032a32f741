namespace PolicyGen.Syntax;

/// <summary>What a mark's brackets say it is (policy-language §1).</summary>
public enum MarkKind
{
    /// <summary><c>(…)</c>: a controller, processor or recipient (GDPR Art. 4, PIPL Art. 73).</summary>
    Actor,

    /// <summary><c>[…]</c>: a processing operation (GDPR Art. 4(2), PIPL Art. 4).</summary>
    Operation,

    /// <summary><c>&lt;…&gt;</c>: a category of personal data.</summary>
    Data,

    /// <summary><c>{…}</c>: a purpose of processing.</summary>
    Purpose,
}
