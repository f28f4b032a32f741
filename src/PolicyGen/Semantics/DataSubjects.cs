using PolicyGen.Semantics.Cues;

namespace PolicyGen.Semantics;

/// <summary>Who the data is about (policy-language §1; GDPR Art. 4(1), PIPL Art. 4).</summary>
internal static class DataSubjects
{
    /// <summary>Whether an actor's name is one of the data subject's: 您, 用户, "you".</summary>
    public static bool IsName(string name)
    {
        foreach (Language language in Language.All)
        {
            if (language.DataSubjects.Has(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is a pronoun of the controller: 我们, "we".</summary>
    public static bool IsController(string name)
    {
        foreach (Language language in Language.All)
        {
            if (language.Cues[CueKind.Controller].Has(name))
            {
                return true;
            }
        }

        return false;
    }
}
