using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GovernanceGraph.Domain.Storage.Grants;

/// <summary>What the server may do with the rows of one entity. Nothing may be deleted or emptied by it, whatever the entity.</summary>
/// <param name="Entity">The entity of the model.</param>
/// <param name="Verbs">SELECT, INSERT, UPDATE for whole rows.</param>
/// <param name="Updated">The properties that may be changed where UPDATE of whole rows is not granted.</param>
public sealed record TableGrant(Type Entity, IReadOnlyList<string> Verbs, IReadOnlyList<string> Updated)
{
    private const string Select = "SELECT", Insert = "INSERT", Update = "UPDATE";

    /// <summary>Not even read.</summary>
    public static TableGrant Nothing(Type entity) => new(entity, [], []);

    /// <summary>Only read.</summary>
    public static TableGrant Read(Type entity) => new(entity, [Select], []);

    /// <summary>Read and added to, never changed: logs.</summary>
    public static TableGrant Append(Type entity) => new(entity, [Select, Insert], []);

    /// <summary>Read, added to and changed.</summary>
    public static TableGrant Write(Type entity) => new(entity, [Select, Insert, Update], []);

    /// <summary>Read, and of its rows only these properties changed.</summary>
    public static TableGrant Change(Type entity, params IReadOnlyList<string> properties) => new(entity, [Select], properties);

    /// <summary>The same as PostgreSQL counts privileges: one for each verb and, where only columns are granted, column.</summary>
    internal IEnumerable<Privilege> In(IModel model)
    {
        var entity = model.FindEntityType(Entity) ?? throw new InvalidOperationException($"{Entity.Name} is granted and is no entity.");
        var table = entity.GetTableName() ?? entity.GetViewName()!;
        var columns = Updated.Select(name => entity.FindProperty(name)?.GetColumnName() ?? throw new InvalidOperationException($"{Entity.Name} has no property {name}."));
        return [.. Verbs.Select(verb => new Privilege(table, verb, null)), .. columns.Select(column => new Privilege(table, Update, column))];
    }
}

/// <summary>One privilege of PostgreSQL on a table or view, or on one column of it.</summary>
public readonly record struct Privilege(string Table, string Verb, string? Column)
{
    /// <summary>As GRANT and REVOKE spell it.</summary>
    public override string ToString() => $"{Verb}{(Column is null ? "" : $" ({Sql.Quote(Column)})")} ON public.{Sql.Quote(Table)}";
}
