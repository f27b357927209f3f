using GovernanceGraph.Contract.Access;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Engine.Catalog;
using GraphQL.Types;
using Xunit;

namespace GovernanceGraph.UnitTests.Contract;

/// <summary>What the public graph must never show, and what every part of it must have.</summary>
public sealed class ContractTests
{
    private static IEnumerable<IComplexGraphType> Types => TestModel.Graph.Schema.AllTypes.OfType<IComplexGraphType>().Where(t => !t.Name.StartsWith("__", StringComparison.Ordinal));

    [Fact]
    public void No_type_is_bound_to_shared_secrets() =>
        Assert.DoesNotContain(TestModel.Graph.Catalog.Entities.Keys, t => t == typeof(Secret));

    /// <summary>What is hashed or encrypted is not even known to the engine.</summary>
    [Fact]
    public void No_column_of_bytes_is_known_to_the_graph()
    {
        Assert.Contains(typeof(ApiKey).GetProperties(), p => p.PropertyType == typeof(byte[]));
        Assert.DoesNotContain(TestModel.Graph.Catalog.Entities.Values.SelectMany(e => e.Columns.Values), c => c.ClrType == typeof(byte[]));
    }

    /// <summary>The columns of people that anonymous viewers may read are none but through a mask.</summary>
    [Fact]
    public void Persons_are_shown_only_through_masks() =>
        Assert.All(
            TestModel.Graph.Catalog.FindNodeType("Person")!.GraphType.Fields.OfType<PlannedField>(),
            f => Assert.True(f.Binding is IdBinding or PersonalBinding or CollectionBinding or ReferenceBinding, $"Person.{f.Name} shows a column."));

    [Fact]
    public void Nothing_filters_or_sorts_by_a_person() =>
        Assert.DoesNotContain(Types.OfType<IInputObjectGraphType>().SelectMany(t => t.Fields).OfType<PlannedInputField>(), f => f.Binding switch
        {
            PersonalBinding => true,
            ReferenceBinding b => b.Relation.Target.Name == "Person",
            CollectionBinding b => b.Relation.Target.Name == "Person",
            ColumnBinding b => b.Column.Property is "ReporterId" or "PersonId" or "AssigneeId" or "ActorId",
            _ => false,
        });

    /// <summary>The rules name roles and scopes by text; a name that accounts and apps do not have would grant nothing.</summary>
    [Fact]
    public void The_rules_know_the_roles_of_accounts_and_the_scopes_of_apps()
    {
        Assert.Equal(EnumText.Values(typeof(AccountRoleKind)), Roles.All);
        Assert.Equal(AppScopeText.All, Scopes.All);
    }

    [Fact]
    public void Every_type_and_field_is_described()
    {
        var bare = Types.Where(t => string.IsNullOrWhiteSpace(t.Description)).Select(t => t.Name)
            .Concat(Types.Where(t => t is not IInputObjectGraphType).SelectMany(t => t.Fields.Where(f => string.IsNullOrWhiteSpace(f.Description)).Select(f => $"{t.Name}.{f.Name}")));
        Assert.Empty(bare);
    }
}
