using GovernanceGraph.Engine.Catalog;
using GraphQL;
using GraphQL.Types;

namespace GovernanceGraph.IntegrationTests.Access.Walking;

/// <summary>A field of a type with how it is asked for, made from the running schema.</summary>
/// <param name="Path">The field's name, below the parts that it stands in.</param>
/// <param name="Selection">What stands in the operation.</param>
/// <param name="Leads">The entity that it leads to; null for values.</param>
internal sealed record Probe(IReadOnlyList<string> Path, string Selection, Binding Binding, Entity? Leads = null)
{
    public string Name => string.Join('.', Path);

    public bool IsCollection => Binding is CollectionBinding or ScopedBinding;

    public bool IsPersonal => Binding is PersonalBinding;

    /// <summary>Everything that objects of the type can be asked for.</summary>
    public static IEnumerable<Probe> Of(IComplexGraphType type) => type.Fields.Where(f => !f.Name.StartsWith("__", StringComparison.Ordinal)).SelectMany(f => Of(type, f));

    private static IEnumerable<Probe> Of(IComplexGraphType type, FieldType field)
    {
        if (field is not PlannedField planned) throw new InvalidOperationException($"{type.Name}.{field.Name} is not planned: say in {nameof(Probe)} how the walk is to ask for it.");
        if (planned.Binding is PartBinding part) return Of(part.Type).Select(p => p with { Path = [field.Name, .. p.Path], Selection = $"{field.Name} {{ {p.Selection} }}" });
        return [One(planned, (IGraphType)field.ResolvedType!.GetNamedType())];
    }

    private static Probe One(PlannedField field, IGraphType type) => field.Binding switch
    {
        CollectionBinding b => new([field.Name], Page(field, b.Restriction, b.Relation.Target), b, b.Relation.Target),
        ScopedBinding b => new([field.Name], Page(field, b.Restriction, b.Entity), b, b.Entity),
        ReferenceBinding b => new([field.Name], $"{field.Name} {{ {Key(b.Relation.Target)} }}", b, b.Relation.Target),
        FirstBinding { Page: ScopedBinding b } first => new([field.Name], $"{field.Name} {{ id }}", first, b.Entity),
        FirstBinding { Page: CollectionBinding b } first => new([field.Name], $"{field.Name} {{ id }}", first, b.Relation.Target),
        AncestorsBinding b => new([field.Name], $"{field.Name} {{ id }}", b),
        var binding => new([field.Name], type is IComplexGraphType complex ? $"{field.Name} {{ {string.Join(' ', complex.Fields.Select(f => f.Name))} }}" : field.Name, binding),
    };

    private static string Page(PlannedField field, Restriction restriction, Entity entity)
    {
        List<string> arguments = ["first: 100", .. restriction.By.Select(b => $"{b.Item1}: 2026")];
        if (field.Arguments?.Find("includeEnded") is not null) arguments.Add("includeEnded: true");
        return $"{field.Name}({string.Join(", ", arguments)}) {{ nodes {{ {Key(entity)} }} }}";
    }

    private static string Key(Entity entity) => entity.Types[0].GraphType.Fields.Find("id") is null ? "__typename" : "id";
}
