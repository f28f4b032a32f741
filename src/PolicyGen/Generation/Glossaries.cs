using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace PolicyGen.Generation;

/// <summary>The glossary files of a project: <c>x.glossary.txt</c> belongs to <c>x.policy.txt</c> in the same folder.</summary>
public sealed class Glossaries
{
    private readonly Dictionary<string, AdditionalText> _byKey = new(PolicyPath.KeyComparer);

    /// <summary>Finds the glossaries among <paramref name="files"/>; of several for one policy the first by path.</summary>
    public Glossaries(IEnumerable<AdditionalText> files)
    {
        foreach (AdditionalText file in PolicyFiles.EachOnceByPath(files.Where(file => PolicyPath.IsGlossary(file.Path))))
        {
            string key = PolicyPath.Key(file.Path);
            if (!_byKey.ContainsKey(key))
            {
                _byKey.Add(key, file);
            }
        }
    }

    /// <summary>The glossary of a policy file; null where it has none.</summary>
    public AdditionalText? Of(string policyPath) => _byKey.TryGetValue(PolicyPath.Key(policyPath), out AdditionalText? file) ? file : null;
}
