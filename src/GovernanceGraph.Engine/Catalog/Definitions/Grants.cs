using System.Linq.Expressions;
using GovernanceGraph.Engine.Catalog.Access;

namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>Who may see what is not public, as declared: bound to the model when the catalogue is built.</summary>
public abstract record GrantDefinition;

/// <param name="Navigation">What leads to the viewer's own object; null: the row is it.</param>
public sealed record OwnDefinition(string? Navigation, ViewerKey Of) : GrantDefinition;

public sealed record InAreaDefinition(IReadOnlyList<string> Roles) : GrantDefinition;

public sealed record InOrganisationDefinition(string Navigation, IReadOnlyList<string> Roles) : GrantDefinition;

public sealed record AnywhereDefinition(IReadOnlyList<string> Roles) : GrantDefinition;

/// <param name="Property">The Boolean property of the row referred to.</param>
public sealed record ExceptDefinition(IReadOnlyList<GrantDefinition> Grants, string Navigation, string Property) : GrantDefinition;

public sealed record ViaDefinition(string Navigation, Type Target, IReadOnlyList<GrantDefinition> Grants) : GrantDefinition;

/// <summary>Collects grants on rows of <typeparamref name="T"/>; a viewer needs one of them.</summary>
public sealed class Grants<T>
{
    private readonly List<GrantDefinition> _all = [];

    public IReadOnlyList<GrantDefinition> All => _all;

    /// <summary>The row is the viewer's own: it is they, or the navigation leads to them.</summary>
    public Grants<T> Self(ViewerKey of = ViewerKey.Person) => Add(new OwnDefinition(null, of));

    /// <inheritdoc cref="Self"/>
    public Grants<T> Own<TTarget>(Expression<Func<T, TTarget?>> navigation, ViewerKey of = ViewerKey.Person) => Add(new OwnDefinition(FieldDefinition.NameOf(navigation), of));

    /// <summary>The viewer holds one of the roles in an area that the row lies in.</summary>
    public Grants<T> InArea(params IReadOnlyList<string> roles) => Add(new InAreaDefinition(roles));

    /// <summary>The viewer holds one of the roles in the organisation that the row refers to.</summary>
    public Grants<T> InOrganisation<TTarget>(Expression<Func<T, TTarget?>> navigation, params IReadOnlyList<string> roles) =>
        Add(new InOrganisationDefinition(FieldDefinition.NameOf(navigation), roles));

    /// <summary>The viewer holds one of the roles, wherever.</summary>
    public Grants<T> Anywhere(params IReadOnlyList<string> roles) => Add(new AnywhereDefinition(roles));

    /// <summary>The row refers to one on which the viewer has one of these.</summary>
    public Grants<T> Via<TTarget>(Expression<Func<T, TTarget?>> navigation, Action<Grants<TTarget>> grants)
    {
        var inner = new Grants<TTarget>();
        grants(inner);
        return Add(new ViaDefinition(FieldDefinition.NameOf(navigation), typeof(TTarget), inner.All));
    }

    /// <summary>One of the rows that the row leads to has one of these.</summary>
    public Grants<T> ViaAny<TTarget>(Expression<Func<T, IEnumerable<TTarget>>> navigation, Action<Grants<TTarget>> grants)
    {
        var inner = new Grants<TTarget>();
        grants(inner);
        return Add(new ViaDefinition(FieldDefinition.NameOf(navigation), typeof(TTarget), inner.All));
    }

    /// <summary>All that was said before holds only where the row does not refer to one whose property is true.</summary>
    public Grants<T> ButNot<TTarget>(Expression<Func<T, TTarget?>> navigation, Expression<Func<TTarget, bool>> property)
    {
        var except = new ExceptDefinition([.. _all], FieldDefinition.NameOf(navigation), FieldDefinition.NameOf(property));
        _all.Clear();
        return Add(except);
    }

    private Grants<T> Add(GrantDefinition grant)
    {
        _all.Add(grant);
        return this;
    }

    /// <summary>The grants that a declaration makes.</summary>
    public static IReadOnlyList<GrantDefinition> Of(Action<Grants<T>> declare)
    {
        var grants = new Grants<T>();
        declare(grants);
        return grants.All;
    }
}
