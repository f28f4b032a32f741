using System.Collections.Generic;
using System.Linq;
using PolicyGen.Emit;
using PolicyGen.Semantics;

namespace PolicyGen.Tests;

/// <summary>All the files of a policy, as the generator adds them to a project.</summary>
internal static class GeneratedCode
{
    public static IEnumerable<GeneratedFile> Of(PolicySource source) =>
        source.Model == PolicyModel.Empty ? [] : PolicyEmitter.Emit(source).Concat(PolicyEmitter.EmitCommon(source.Scope));

    /// <summary>The files of the policy <c>shop.policy.txt</c>.</summary>
    public static IEnumerable<GeneratedFile> Of(PolicyModel model, string @namespace = "App.Shop") =>
        Of(new PolicySource("Shop", new PolicyScope(@namespace, IsPublic: true), "shop.policy.txt", model));
}
