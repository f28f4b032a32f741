using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generation;

/// <summary>The additional files of a project.</summary>
public static class PolicyFiles
{
    /// <summary>
    /// The files in order of path, each path once: a file that arrives twice, by the package's glob and by an item of
    /// the project's own, is one policy.
    /// </summary>
    public static IEnumerable<AdditionalText> EachOnceByPath(IEnumerable<AdditionalText> files) => files
        .GroupBy(file => PolicyPath.Normalize(file.Path), StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.First());
}
