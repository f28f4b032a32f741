using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PolicyGen.Analyzers;

/// <summary>Where a use is shown: at the name that uses, so that a chain of calls is not marked from its beginning.</summary>
internal static class UseLocation
{
    public static Location Of(SyntaxNode syntax) => Token(syntax)?.GetLocation() ?? syntax.GetLocation();

    private static SyntaxToken? Token(SyntaxNode syntax) => syntax switch
    {
        SimpleNameSyntax name => name.Identifier,
        MemberAccessExpressionSyntax access => access.Name.Identifier,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier,
        QualifiedNameSyntax qualified => qualified.Right.Identifier,
        InvocationExpressionSyntax invocation => Token(invocation.Expression),
        ConditionalAccessExpressionSyntax conditional => Token(conditional.WhenNotNull),
        ObjectCreationExpressionSyntax creation => Token(creation.Type),
        ImplicitObjectCreationExpressionSyntax creation => creation.NewKeyword,
        ConstructorInitializerSyntax initializer => initializer.ThisOrBaseKeyword,
        PrimaryConstructorBaseTypeSyntax baseType => Token(baseType.Type),
        BinaryExpressionSyntax binary => binary.OperatorToken,
        AssignmentExpressionSyntax assignment => assignment.OperatorToken,
        PrefixUnaryExpressionSyntax unary => unary.OperatorToken,
        PostfixUnaryExpressionSyntax unary => unary.OperatorToken,
        _ => null,
    };
}
