namespace PolicyGen.Analyzers;

/// <summary>What a policy says about a use, the worst last.</summary>
internal enum Verdict
{
    /// <summary>It declares it.</summary>
    Declared,

    /// <summary>It does not speak of it.</summary>
    Undeclared,

    /// <summary>It prohibits it except under a condition.</summary>
    ProhibitedConditionally,

    /// <summary>It prohibits it.</summary>
    Prohibited,
}

/// <summary>A verdict, and the practice that it rests on where there is one.</summary>
internal readonly record struct Ruling(Verdict Verdict, DeclaredPractice? Practice)
{
    public static Ruling Undeclared { get; } = new(Verdict.Undeclared, null);
}
