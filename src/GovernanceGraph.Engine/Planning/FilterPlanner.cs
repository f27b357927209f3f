using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning;

/// <summary>Turns a <c>where</c> argument into conditions. Two-valued throughout: every complement is exact.</summary>
public sealed class FilterPlanner(PlanContext context, RowPlanner rows)
{
    public const int MaxTerms = 30;
    public const int MaxRelationDepth = 3;

    private int _terms;
    private int _scans;
    private long _fixedPrice;
    private Path _path = new(IsBehindReference: false, Factor: 1);

    /// <summary>What the tests that were planned cost, over rows that cost <paramref name="scan"/> to look at once (<see cref="ScanPrice"/>).</summary>
    public long Price(long scan) => _terms == 0 ? 0 : (1 + _scans) * scan + _terms + _fixedPrice;

    /// <summary>The conditions of a filter object, to be combined by and.</summary>
    public IEnumerable<Expr> Conditions(Argument where, IInputObjectGraphType input, string alias, int depth = 0)
    {
        foreach (var (name, operand) in where.Fields)
        {
            var field = (PlannedInputField)input.GetField(name)!;
            var condition = field.Binding is null ? Logic(name, operand, input, alias, depth) : Test(field, operand, alias, depth);
            if (condition is not null) yield return condition;
        }
    }

    private Expr? Logic(string name, Argument operand, IInputObjectGraphType input, string alias, int depth)
    {
        if (operand.IsNull) return null;
        if (name == "not") return new Not(All(Conditions(operand, input, alias, depth)));
        var parts = operand.Items.Where(i => !i.IsNull).Select(i => All(Conditions(i, input, alias, depth))).ToList();
        if (name == "or") return parts.Count == 0 || parts.Exists(p => p.Operands.Count == 0) ? null : new Or(parts.ToEquatable<Expr>());
        parts.RemoveAll(p => p.Operands.Count == 0);
        return parts.Count == 0 ? null : new And(parts.ToEquatable<Expr>());
    }

    private Expr? Test(PlannedInputField field, Argument operand, string alias, int depth)
    {
        var type = (IInputObjectGraphType)field.ResolvedType!.GetNamedType();
        switch (field.Binding)
        {
            case ColumnBinding b:
                return operand.IsNull ? null : Operators(new ColumnExpr(alias, b.Column), b.Column, operand, type);
            case ListColumnBinding b:
                return operand.IsNull ? null : Elements(new ColumnExpr(alias, b.Column), b.Column, operand);
            case FormulaBinding b:
                return operand.IsNull ? null : Formula(b.Of(alias), operand);
            case ReferenceBinding b:
                return Reference(b, operand, type, alias, depth);
            case CollectionBinding b:
                return operand.IsNull ? null : Collection(b, operand, type, alias, depth);
            default:
                throw new InvalidOperationException($"The filter field {field.Name} is bound to {field.Binding}, which no filter can test.");
        }
    }

    private Expr? Operators(Expr target, Column column, Argument operand, IInputObjectGraphType type)
    {
        var tests = new List<Expr>();
        foreach (var (name, value) in operand.Fields)
        {
            var test = ((PlannedInputField)type.GetField(name)!).Operator!;
            Count(test.Scans);
            tests.Add(test.Test(target, column, value, context.Parameters));
        }

        return tests.Count == 0 ? null : All(tests);
    }

    /// <summary>A formula is never null, and the Boolean that it is compared with is part of the plan: so that an index that answers the formula answers the test.</summary>
    private And? Formula(Expr formula, Argument operand)
    {
        var tests = new List<Expr>();
        foreach (var (name, value) in operand.Fields)
        {
            Count();
            Expr equal = value.IsNull ? new BooleanLiteral(false) : Signed(value, formula);
            tests.Add(name == "eq" ? equal : new Not(equal));
        }

        return tests.Count == 0 ? null : All(tests);
    }

    /// <summary>A column that is a list: <c>some</c> with <c>eq</c>, <c>none</c>, <c>any</c>.</summary>
    private And? Elements(Expr target, Column column, Argument operand)
    {
        var tests = new List<Expr>();
        foreach (var (name, value) in operand.Fields)
        {
            if (value.IsNull) continue;
            Count();
            Expr Has() => new Call(Function.HasElement, EquatableList.Of(target, context.Parameters.Value(value, column.Element!)));
            tests.Add(name switch
            {
                "contains" => Has(),
                "ncontains" => new Not(Has()),
                _ => Signed(value, new Call(Function.IsNotEmpty, EquatableList.Of(target))),
            });
        }

        return tests.Count == 0 ? null : All(tests);
    }

    private Expr? Reference(ReferenceBinding reference, Argument operand, IInputObjectGraphType type, string alias, int depth)
    {
        var key = new ColumnExpr(alias, reference.Relation.From);
        // Else the other row refers to this one, or the viewer may not see it: then its key must not be told from none, nor from another.
        var isOwnKey = reference.Relation.To == reference.Relation.Target.Key && (context.Policies.SeesEverything || reference.Relation.Target.PublicRows.IsEverything);
        if (operand.IsNull && !isOwnKey)
        {
            _path = Descend(reference.Relation, depth);
            return new Not(new Exists(rows.Related(reference.Relation, alias)));
        }

        if (operand.IsNull) return new IsNull(key);   // `reference: null`: there is none
        if (isOwnKey && context.AsOf is null && operand.Fields.Count == 1 && operand.Fields.TryGetValue("id", out var id))   // the key stands here already: no join
            return OwnKey(key, id, (IInputObjectGraphType)type.GetField("id")!.ResolvedType!.GetNamedType());
        var exists = Exists(reference.Relation, operand, type, alias, depth, complement: false, out var testsNothing);
        return testsNothing ? null : exists;   // what tests nothing does not ask for an object either
    }

    /// <summary>Tests of a referenced object's id on the foreign key. Without an object none of them holds, as with tests of its other fields.</summary>
    private Expr? OwnKey(ColumnExpr key, Argument id, IInputObjectGraphType type)
    {
        if (id.IsNull || Operators(key, key.Column, id, type) is not { } test) return null;
        var rejectsNull = !key.Column.IsNullable || id.Fields.Any(t => !t.Value.IsNull && t.Key == "eq");
        return rejectsNull ? test : new And(EquatableList.Of(new IsNull(key, Negated: true), test));
    }

    private And? Collection(CollectionBinding collection, Argument operand, IInputObjectGraphType type, string alias, int depth)
    {
        var tests = new List<Expr>();
        foreach (var (name, value) in operand.Fields)
        {
            if (value.IsNull) continue;
            if (name == "any")
            {
                _path = Descend(collection.Relation, depth);
                tests.Add(Signed(value, new Exists(rows.Related(collection.Relation, alias))));
                continue;
            }

            var element = (IInputObjectGraphType)type.GetField(name)!.ResolvedType!.GetNamedType();
            tests.Add(name switch
            {
                "some" => Exists(collection.Relation, value, element, alias, depth, complement: false),
                "none" => new Not(Exists(collection.Relation, value, element, alias, depth, complement: false)),
                _ => new Not(Exists(collection.Relation, value, element, alias, depth, complement: true)),
            });
        }

        return tests.Count == 0 ? null : All(tests);
    }

    private Exists Exists(Relation relation, Argument filter, IInputObjectGraphType type, string alias, int depth, bool complement) =>
        Exists(relation, filter, type, alias, depth, complement, out _);

    private Exists Exists(Relation relation, Argument filter, IInputObjectGraphType type, string alias, int depth, bool complement, out bool testsNothing)
    {
        var outer = Descend(relation, depth);
        var isLookUp = RowPlanner.IsLookUp(relation);
        var query = isLookUp ? rows.Rows(RowKind.Of(relation.Target.Types)) : rows.Related(relation, alias);
        var test = All(Conditions(filter, type, query.Alias, depth + 1));
        _path = outer;
        testsNothing = test.Operands.Count == 0;
        if (!testsNothing || complement) query.Where.Add(complement ? new Not(test) : test);
        return new Exists(isLookUp ? rows.Linked(relation, alias, query) : query);
    }

    /// <summary>Takes account of a step over a relation, and returns the way back.</summary>
    private Path Descend(Relation relation, int depth)
    {
        if (depth >= MaxRelationDepth)
            throw new RequestException(GraphError.OverLimit("filterDepth", MaxRelationDepth, depth + 1, $"A filter may follow relations {MaxRelationDepth} deep; ask for the related objects in the selection instead."));
        var isShared = relation is { IsCollection: true, Target.IsBig: true } && _path.IsBehindReference;
        if (isShared || _path.Factor > 1) _fixedPrice += ScanPrice.SharedCollection * _path.Factor;
        Count(relation.IsCollection ? ScanPrice.Collection : ScanPrice.Reference);
        var outer = _path;
        _path = new Path(outer.IsBehindReference || !relation.IsCollection, isShared ? outer.Factor * ScanPrice.BehindShared : outer.Factor);
        return outer;
    }

    /// <summary><c>any: true</c> asks for it, <c>any: false</c> for its complement; the Boolean is part of the plan.</summary>
    private static Expr Signed(Argument flag, Expr test) => flag.Value is true ? test : new Not(test);

    private void Count(int scans = 0)
    {
        _scans += scans;
        if (++_terms > MaxTerms)
            throw new RequestException(GraphError.OverLimit("filterTerms", MaxTerms, _terms, $"A filter may have {MaxTerms} tests; use `in` for lists of values."));
    }

    private static And All(IEnumerable<Expr> parts) => new(parts.ToEquatable());

    /// <summary>The relations that lead to where the planner is.</summary>
    private readonly record struct Path(bool IsBehindReference, int Factor);
}
