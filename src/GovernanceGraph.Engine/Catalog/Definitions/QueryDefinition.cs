using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Engine.Catalog.Definitions;

/// <summary>The root fields of the graph.</summary>
public sealed class QueryDefinition
{
    public List<RootListDefinition> Lists { get; } = [];

    public List<RootLookupDefinition> Lookups { get; } = [];

    public List<ResolvedRootDefinition> Resolved { get; } = [];

    public List<RootLogDefinition> Logs { get; } = [];

    /// <summary>The field that searches all searched types; null when there is none.</summary>
    public RootSearchDefinition? Search { get; private set; }

    /// <summary>The field that tells viewers who they are; null when there is none.</summary>
    public ViewerDefinition? Viewer { get; private set; }

    public List<RootCallDefinition> Calls { get; } = [];

    public List<RootGroupsDefinition> Groups { get; } = [];

    public List<RootStatisticsDefinition> Statistics { get; } = [];

    /// <summary>What the levels of scopes are called where rows are grouped by them, outermost first.</summary>
    public IReadOnlyList<ScopeName> Scopes { get; private set; } = [];

    /// <summary>A connection to all rows, or to those of one graph type.</summary>
    public QueryDefinition List<T>(string name, string description, string? only = null)
    {
        Lists.Add(new RootListDefinition(name, typeof(T), only, description));
        return this;
    }

    /// <summary>What the levels of scopes are called where rows are grouped by them, in the order of the scope columns.</summary>
    public QueryDefinition GroupedBy(IReadOnlyList<ScopeName> scopes)
    {
        Scopes = scopes;
        return this;
    }

    /// <summary>A connection to groups of rows.</summary>
    public QueryDefinition GroupsOf(string name, string description, GroupDefinition groups)
    {
        Groups.Add(new RootGroupsDefinition(name, description, groups));
        return this;
    }

    /// <summary>The figures of a scope in a period, and scopes ranked by one of them; of rows whose groups are declared too.</summary>
    public QueryDefinition StatisticsOf(Type rows, string figures, string figuresDescription, string ranking, string rankingDescription)
    {
        Statistics.Add(new RootStatisticsDefinition(rows, figures, figuresDescription, ranking, rankingDescription));
        return this;
    }

    /// <summary>One object, by its id or by natural keys; each way is a list of (argument, property) pairs with an optional default.</summary>
    public QueryDefinition Lookup<T>(string name, string description, params IReadOnlyList<LookupWay> ways)
    {
        Lookups.Add(new RootLookupDefinition(name, typeof(T), null, description, ways));
        return this;
    }

    /// <summary>A log, in its order.</summary>
    public QueryDefinition Log<T>(string name, string description)
    {
        Logs.Add(new RootLogDefinition(name, typeof(T), description));
        return this;
    }

    /// <summary>A short list of rows that a function of the database computes.</summary>
    public QueryDefinition Call<T>(string name, string description, IRowCall call)
    {
        Calls.Add(new RootCallDefinition(name, typeof(T), description, call));
        return this;
    }

    /// <summary>A search of all searched types at once.</summary>
    public QueryDefinition SearchAll(string name, string description)
    {
        Search = new RootSearchDefinition(name, description);
        return this;
    }

    /// <summary>Who asks, and what is theirs.</summary>
    public QueryDefinition ForViewer(string name, string description, Action<ViewerDefinition> declare)
    {
        Viewer = new ViewerDefinition(name, description);
        declare(Viewer);
        return this;
    }

    /// <summary>An object whose key C# finds from the arguments.</summary>
    public QueryDefinition Resolve<T>(string name, string description, IKeyResolver resolver, Func<IArgumentTypes, IReadOnlyList<GraphQL.Types.QueryArgument>> arguments)
    {
        Resolved.Add(new ResolvedRootDefinition(name, typeof(T), description, resolver, arguments));
        return this;
    }

    /// <summary>An object that has no key of its own and that no table has: a function of the database gives it for two keys and an instant.</summary>
    /// <param name="resolver">Finds the first key in memory.</param>
    /// <param name="function">The function's name, unquoted.</param>
    /// <param name="with">The argument that names the second key by an id, and the navigation to what it names.</param>
    /// <param name="instant">The argument that says the instant; the present where it is not given.</param>
    public QueryDefinition Resolve<T>(string name, string description, IKeyResolver resolver, Func<IArgumentTypes, IReadOnlyList<GraphQL.Types.QueryArgument>> arguments, string function, (string Argument, string Navigation) with, string instant)
    {
        Resolved.Add(new ResolvedRootDefinition(name, typeof(T), description, resolver, arguments) { Call = (function, with.Argument, with.Navigation, instant) });
        return this;
    }
}

public sealed record RootLogDefinition(string Name, Type Type, string Description);

public sealed record RootSearchDefinition(string Name, string Description);

public sealed record RootCallDefinition(string Name, Type Type, string Description, IRowCall Call);

public sealed record RootListDefinition(string Name, Type Type, string? Only, string Description);

public sealed record RootLookupDefinition(string Name, Type Type, string? Only, string Description, IReadOnlyList<LookupWay> Ways);

/// <summary>Arguments that together name one row.</summary>
public sealed record LookupWay(params IReadOnlyList<LookupArgument> Arguments);

public sealed record LookupArgument(string Name, string Property, string? Default = null);

public sealed record ResolvedRootDefinition(string Name, Type Type, string Description, IKeyResolver Resolver, Func<IArgumentTypes, IReadOnlyList<GraphQL.Types.QueryArgument>> Arguments)
{
    /// <summary>The function that gives the row, where no table has it.</summary>
    public (string Function, string Argument, string Navigation, string Instant)? Call { get; init; }
}

/// <summary>Types that arguments of resolved root fields are made of.</summary>
public interface IArgumentTypes
{
    /// <summary>The enum type of a C# enum, as everywhere in the graph.</summary>
    GraphQL.Types.IGraphType EnumOf(Type type);
}

/// <summary>Where descriptions come from when a definition gives none: the docstrings of the model.</summary>
public interface IDescriptions
{
    /// <summary>Of a type, property or enum value; null when there is none.</summary>
    string? Of(System.Reflection.MemberInfo member);
}

public sealed record RootGroupsDefinition(string Name, string Description, GroupDefinition Groups);

public sealed record RootStatisticsDefinition(Type Rows, string Figures, string FiguresDescription, string Ranking, string RankingDescription);
