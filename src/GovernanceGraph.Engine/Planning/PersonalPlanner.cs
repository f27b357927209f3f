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
        var holdsElsewhere = personal.Cases.SelectMany(c => c.Grants).Any(HoldsElsewhere);
        return JsonKey.Text(holdsElsewhere ? MaskReasons.OutsideYourArea : context.Policies.Kind == ViewerKind.App ? MaskReasons.ScopeRequired : MaskReasons.RoleRequired);
    }

    /// <summary>Whether a role that the viewer holds would do elsewhere; that other rows are their own says nothing of this one.</summary>
    private bool HoldsElsewhere(Grant grant) => grant is ThroughGrant through ? through.Grants.Any(HoldsElsewhere) : grant is not OwnGrant && rows.Access.CanHold(grant);

    private Shape? InFull(Query query, string alias, PersonalBinding personal, string name, bool isLogged)
    {
        context.Discloses |= name == "value" && isLogged;
        return name switch
        {
            "value" when isLogged => new DisclosedShape(query.Slot(Raw(query, alias, personal)), query.Slot(Subject(alias, personal)), personal.Name),
            "value" => new ScalarShape(query.Slot(Raw(query, alias, personal)), WireKind.Text),
            "masked" => new ConstantShape(False),
            "reason" => new ConstantShape(Null),
            _ => null,
        };
    }

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

    /// <summary>One slot tells both the case and the text, so that a rule is tested once for each row: the case's number, or a dash for none, then the text.</summary>
    private Shape? ByCase(Query query, string alias, PersonalBinding personal, string name, List<(Expr Test, PersonalCase Case)> cases)
    {
        if (name is not ("value" or "masked" or "reason")) return null;
        context.Discloses |= name == "value" && cases.Exists(c => c.Case.IsLogged);
        var masked = MaskOf(query, alias, personal);
        var tagged = cases.Select((c, i) => (c.Test, (Expr)new TaggedText((char)('0' + i), c.Case.Reason is null ? Raw(query, alias, personal) : masked))).ToEquatable();
        return new PersonalShape(query.Slot(new FirstOf(tagged, new TaggedText(PersonalShape.NoCase, masked))), name[0])
        {
            Reasons = [.. cases.Select(c => c.Case.Reason is { } reason ? JsonKey.Text(reason) : null)],
            Usual = Usual(personal),
            IsHidden = personal.Mask == Mask.Hidden,
            Log = name == "value" && cases.Exists(c => c.Case.IsLogged) ? new(query.Slot(Subject(alias, personal)), [.. cases.Select(c => c.Case.IsLogged)], personal.Name) : null,
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
