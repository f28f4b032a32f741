using System.Collections.Generic;
using System.Linq;
using PolicyGen.Tool.Files;

namespace PolicyGen.Tool.Checking;

/// <summary>Checks policies one by one.</summary>
internal sealed class PolicyCheck(PolicyReader reader, bool warningsAsErrors)
{
    private readonly List<Finding> _findings = [];
    private readonly List<string> _unusable = [];
    private int _files;

    /// <summary>Checks the policy at a path.</summary>
    public void Add(string path)
    {
        _files++;
        try
        {
            _findings.AddRange(reader.Read(path).Diagnostics.Select(diagnostic => Finding.Of(diagnostic, warningsAsErrors)));
        }
        catch (UnusableInputException exception)
        {
            _unusable.Add(exception.Message);
        }
    }

    /// <summary>What was found.</summary>
    /// <exception cref="UnusableInputException">Some file could not be read: half a report would pass for a whole one.</exception>
    public CheckReport Report() => _unusable.Count == 0
        ? new CheckReport(_files, _findings)
        : throw new UnusableInputException(string.Join('\n', _unusable));
}
