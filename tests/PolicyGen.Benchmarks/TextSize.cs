namespace PolicyGen.Benchmarks;

/// <summary>How much policy is read.</summary>
public enum TextSize
{
    /// <summary>The founding policy, once.</summary>
    Founding,

    /// <summary>The founding policy until there are ten kilobytes.</summary>
    TenKilobytes,

    /// <summary>The founding policy until there are ten megabytes.</summary>
    TenMegabytes,
}
