using System.Linq.Expressions;
using System.Reflection;
using GovernanceGraph.Engine.Sql;

namespace GovernanceGraph.Engine.Catalog.Definitions.Groups;

/// <summary>
/// Turns a C# lambda over the properties of a row into SQL. Two-valued as C# is: a comparison with null is false, and its negation true.
/// Properties, constants, comparisons, <c>&amp;&amp; || ! ??</c> and <see cref="Moments.Now"/>; nothing else.
/// </summary>
internal sealed class RowFormula
{
    private readonly string _alias;
    private readonly Entity _entity;

    private RowFormula(string alias, Entity entity) => (_alias, _entity) = (alias, entity);

    /// <summary>The formula for a row's alias.</summary>
    public static Func<string, Expr> Of(LambdaExpression lambda, Entity entity)
    {
        new RowFormula("", entity).Write(lambda.Body);   // what cannot be said in SQL is found at start
        return alias => new RowFormula(alias, entity).Write(lambda.Body);
    }

    private Expr Write(Expression expression) => expression switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Write(convert.Operand),
        UnaryExpression { NodeType: ExpressionType.Not } not => new Not(Write(not.Operand)),
        BinaryExpression binary => Binary(binary),
        MemberExpression { Member: PropertyInfo property } when property.DeclaringType == typeof(Moments) => new Now(),
        MemberExpression { Expression: ParameterExpression } member => new ColumnExpr(_alias, _entity.Columns[member.Member.Name]),
        _ => throw Unknown(expression),
    };

    private Expr Binary(BinaryExpression binary)
    {
        Expr Compared(Comparison comparison) => new Compare(Write(binary.Left), comparison, Operand(binary.Right, binary.Left));
        return binary.NodeType switch
        {
            ExpressionType.AndAlso => new And(EquatableList.Of(Write(binary.Left), Write(binary.Right))),
            ExpressionType.OrElse => new Or(EquatableList.Of(Write(binary.Left), Write(binary.Right))),
            ExpressionType.Coalesce => new Coalesce(EquatableList.Of(Write(binary.Left), Write(binary.Right))),
            ExpressionType.Equal when IsNull(binary.Right) => new IsNull(Write(binary.Left)),
            ExpressionType.NotEqual when IsNull(binary.Right) => new IsNull(Write(binary.Left), Negated: true),
            ExpressionType.Equal => Compared(Comparison.Equal),
            ExpressionType.NotEqual => new Not(Compared(Comparison.Equal)),
            ExpressionType.LessThan => Compared(Comparison.Less),
            ExpressionType.LessThanOrEqual => Compared(Comparison.LessOrEqual),
            ExpressionType.GreaterThan => Compared(Comparison.Greater),
            ExpressionType.GreaterThanOrEqual => Compared(Comparison.GreaterOrEqual),
            _ => throw Unknown(binary),
        };
    }

    /// <summary>The compiler compares enums as numbers: the column on the other side tells which enum a constant is of.</summary>
    private Expr Operand(Expression operand, Expression other)
    {
        if (Constant(operand) is not { } value) return Write(operand);
        var column = (Write(other) as ColumnExpr)?.Column;
        return value switch
        {
            bool flag => new BooleanLiteral(flag),
            _ when column is { ClrType.IsEnum: true } => new TextLiteral(EnumNames.Of(Enum.GetName(column.ClrType, Enum.ToObject(column.ClrType, value))!)),
            int or short or long => new IntegerLiteral(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)),
            _ => throw Unknown(operand),
        };
    }

    private static bool IsNull(Expression expression) => Bare(expression) is ConstantExpression { Value: null };

    private static object? Constant(Expression expression) => (Bare(expression) as ConstantExpression)?.Value;

    private static Expression Bare(Expression expression) => expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? Bare(convert.Operand) : expression;

    private static InvalidOperationException Unknown(Expression expression) => new($"No formula can say `{expression}`.");
}

/// <summary>Moments that formulas may compare with.</summary>
public static class Moments
{
    /// <summary>When the statement began.</summary>
    public static DateTime Now => throw new NotSupportedException("Stands in formulas only.");
}
