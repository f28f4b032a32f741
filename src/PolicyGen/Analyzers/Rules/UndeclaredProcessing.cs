using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PolicyGen.Diagnostics;

namespace PolicyGen.Analyzers;

/// <summary>PG1004: a <c>Processing</c> whose operation and purposes no practice declares for any data.</summary>
internal sealed class UndeclaredProcessing(PolicyCatalog catalog)
{
    private AttributeAliases? _aliases;

    public void Analyze(SyntaxNodeAnalysisContext context)
    {
        var syntax = (AttributeSyntax)context.Node;
        if (!MayBeProcessing(syntax, context)
            || AttributeOwner.DataOf(syntax, context.SemanticModel, context.CancellationToken) is not { } attribute
            || catalog.PolicyOfProcessing(attribute) is not { IsReadable: true } policy
            || Processing.Read(attribute, policy) is not { } processing
            || policy.Matcher.IsDeclaredForAny(processing))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            CodeRules.UndeclaredProcessing,
            syntax.GetLocation(),
            DiagnosticProperties.Of(processing),
            policy.File,
            Wording.Of(processing with { Actor = null, Recipient = null }),
            Wording.DeclaredInstead(processing)));
    }

    // Most attributes are none of ours; their name tells it without a question to the compiler. An alias may have any name.
    private bool MayBeProcessing(AttributeSyntax attribute, SyntaxNodeAnalysisContext context)
    {
        string name = NameOf(attribute.Name);
        return name is "Processing" or GeneratedContract.ProcessingAttribute
            || (attribute.Name is IdentifierNameSyntax
                && (_aliases ??= AttributeAliases.Find(context.Compilation, GeneratedContract.ProcessingAttribute, context.CancellationToken))
                    .Contain(attribute.SyntaxTree, name));
    }

    private static string NameOf(NameSyntax name)
    {
        SimpleNameSyntax last = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax aliased => aliased.Name,
            _ => (SimpleNameSyntax)name,
        };
        return last.Identifier.ValueText;
    }
}
