using CsCheck;
using Xunit;

namespace PolicyGen.Tests.Properties;

public sealed class AnyTextTests
{
    [Fact]
    public void Any_text_is_read_whole_and_the_same_twice() => PolicyTexts.Policy.Sample(
        policy => { TwoReadings.Agree(policy); },
        iter: LongRun.Cases(2_000, 1_000_000),
        print: PolicyTexts.Show);

    [Fact]
    public void Any_text_is_read_the_same_twice_with_any_glossary() => Gen.Select(PolicyTexts.Policy, PolicyTexts.Glossary).Sample(
        (policy, glossary) => { TwoReadings.Agree(policy, glossary); },
        iter: LongRun.Cases(1_000, 200_000),
        print: files => PolicyTexts.Show(files.Item1) + "\n---\n" + PolicyTexts.Show(files.Item2));
}
