using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Sql;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Planning;

/// <summary>
/// Plans personal values: the mask is made in SQL, and which case of a rule a row falls under is decided there, so that a value that the viewer may not read never leaves the database.
/// </summary>
internal sealed class PersonalPlanner(PlanContext context, RowPlanner rows)
{
    private static readonly byte[] True = "true"u8.ToArray(), False = "false"u8.ToArray(), Null = "null"u8.ToArray();

    public ObjectShape Plan(Query query, string alias, PersonalBinding personal, CollectedField field)
    {
        var type = (IObjectGraphType)field.Definition.ResolvedType!.GetNamedType();
        var part = Parts(query, alias, personal);
        return new ObjectShape([.. context.Fields.Collect(type, field.Nodes).Select(f => new Member(f.Key, part(f.Definition.Name) ?? new ConstantShape(JsonKey.Text(type.Name))))]);
    }

    private Func<string, Shape?> Parts(Query query, string alias, PersonalBinding personal)
    {
        if (context.Policies.SeesEverything) return name => InFull(query, alias, personal, name, isLogged: false);
        var cases = Cases(personal, alias);
        return cases switch
        {
            [] => name => Masked(query, alias, personal, name, Usual(personal)),
            [var (test, only), ..] when test == AccessPlanner.Always => only.Reason is { } reason
                ? name => Masked(query, alias, personal, name, JsonKey.Text(reason))
                : name => InFull(query, alias, personal, name, only.IsLogged),
            _ => name => ByCase(query, alias, personal, name, cases),
        };
    }

    /// <summary>The cases that can hold for the viewer's class, with their tests.</summary>
    private List<(Expr Test, PersonalCase Case)> Cases(PersonalBinding personal, string alias)
    {
        var cases = new List<(Expr, PersonalCase)>();
        foreach (var one in personal.Cases)
        {
            if (rows.Access.Any(one.Grants, alias) is not { } test) continue;
            if (one.When is { } when) test = test == AccessPlanner.Always ? Conditions.Expr(alias, when) : new And(EquatableList.Of(Conditions.Expr(alias, when), test));
            cases.Add((test, one));
            if (test == AccessPlanner.Always) break;   // no later one counts
        }

        return cases;
    }

    /// <summary>Why it is masked where no case holds.</summary>
    private byte[] Usual(PersonalBinding personal)
    {
        if (context.Policies.Kind == ViewerKind.Anonymous) return JsonKey.Text(MaskReasons.NotSignedIn);
        var holdsElsewhere = personal.Cases.SelectMany(c => c.Grants).Any(g => g is not OwnGrant && rows.Access.CanHold(g));
        return JsonKey.Text(holdsElsewhere ? MaskReasons.OutsideYourArea : context.Policies.Kind == ViewerKind.App ? MaskReasons.ScopeRequired : MaskReasons.RoleRequired);
    }

    private Shape? InFull(Query query, string alias, PersonalBinding personal, string name, bool isLogged) => name switch
    {
        "value" when isLogged => new DisclosedShape(query.Slot(Raw(query, alias, personal)), query.Slot(Subject(alias, personal)), null, null, personal.Name),
        "value" => new ScalarShape(query.Slot(Raw(query, alias, personal)), WireKind.Text),
        "masked" => new ConstantShape(False),
        "reason" => new ConstantShape(Null),
        _ => null,
    };

    private Shape? Masked(Query query, string alias, PersonalBinding personal, string name, byte[] reason) => (name, personal.Mask) switch
    {
        ("value", Mask.Hidden) => new ConstantShape(Null),
        ("masked", Mask.Hidden) => new ConstantShape(True),
        ("reason", Mask.Hidden) => new ConstantShape(reason),
        ("value", _) => new ScalarShape(query.Slot(MaskOf(query, alias, personal)), WireKind.Text),
        ("masked", _) => new PresenceShape(query.Slot(MaskOf(query, alias, personal))),
        ("reason", _) => new WherePresentShape(query.Slot(MaskOf(query, alias, personal)), reason),
        _ => null,
    };

    /// <summary>Which case holds is a slot of its own: its number, or null for none.</summary>
    private Shape? ByCase(Query query, string alias, PersonalBinding personal, string name, List<(Expr Test, PersonalCase Case)> cases)
    {
        if (name is not ("value" or "masked" or "reason")) return null;
        var which = query.Slot(new FirstOf(cases.Select((c, i) => (c.Test, (Expr)new IntegerLiteral(i))).ToEquatable(), null));
        if (name == "reason" && personal.Mask == Mask.Hidden) return new CaseShape(which, [.. cases.Select(c => c.Case.Reason is { } r ? JsonKey.Text(r) : Null)], Usual(personal), null);
        if (name == "masked" && personal.Mask == Mask.Hidden) return new CaseShape(which, [.. cases.Select(c => c.Case.Reason is null ? False : True)], True, null);
        var value = query.Slot(new FirstOf(
            cases.Select(c => (c.Test, c.Case.Reason is null ? Raw(query, alias, personal) : MaskOf(query, alias, personal))).ToEquatable(), MaskOf(query, alias, personal)));
        return name switch
        {
            "reason" => new CaseShape(which, [.. cases.Select(c => c.Case.Reason is { } r ? JsonKey.Text(r) : Null)], Usual(personal), new(value, Null)),
            "masked" => new CaseShape(which, [.. cases.Select(c => c.Case.Reason is null ? False : True)], True, new(value, False)),
            _ when cases.Exists(c => c.Case.IsLogged) => new DisclosedShape(value, query.Slot(Subject(alias, personal)), which, [.. cases.Select(c => c.Case.IsLogged)], personal.Name),
            _ => new ScalarShape(value, WireKind.Text),
        };
    }

    private Expr Raw(Query query, string alias, PersonalBinding personal)
    {
        var column = Column(query, alias, personal);
        return column.Column.Kind == WireKind.Text ? column : new AsText(column);
    }

    private Expr MaskOf(Query query, string alias, PersonalBinding personal) =>
        personal.Mask == Mask.Hidden ? new NullText() : new Masked(Column(query, alias, personal), personal.Mask);

    private ColumnExpr Column(Query query, string alias, PersonalBinding personal) =>
        new(personal.Through is { } relation ? rows.Join(query, alias, new ReferenceBinding(relation)) : alias, personal.Column);

    private static ColumnExpr Subject(string alias, PersonalBinding personal) => new(alias, personal.Subject!);
}
