using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>What the parts of one planning share: the request's values, the parameters and aliases handed out so far, the viewer's policies.</summary>
public sealed class PlanContext(GraphCatalog catalog, FieldCollector fields, ArgumentReader arguments, RequestValues values, CursorCodec cursors, IScopeLevels? scopeLevels, PlaceTypes places, Clock clock)
{
    /// <summary>PostgreSQL's planning time explodes with the number of joined tables (60 filtered joins: 2.4 s).</summary>
    public const int MaxTables = 60;

    private int _tables;

    public GraphCatalog Catalog => catalog;

    public FieldCollector Fields => fields;

    public ArgumentReader Arguments => arguments;

    /// <summary>The values of the request that the plan is made for; only their structure may steer the plan.</summary>
    public RequestValues Values => values;

    public PolicySet Policies => values.Viewer.Policies;

    /// <summary>Whether the viewer is told exact counts of people.</summary>
    public bool CountsPeopleExactly => Policies.SeesEverything || Policies.Roles.Any(r => catalog.CountPeopleExactly.Contains(r.Role));

    public CursorCodec Cursors => cursors;

    public IScopeLevels? ScopeLevels => scopeLevels;

    public PlaceTypes Places => places;

    public Clock Clock => clock;

    public ParameterList Parameters { get; } = new();

    /// <summary>The viewer's own keys, as parameters.</summary>
    public ViewerFacts Viewer => _viewer ??= new ViewerFacts(Parameters);

    private ViewerFacts? _viewer;

    /// <summary>The day that the root field being planned is asked for; null for the present.</summary>
    public AsOf? AsOf { get; set; }

    /// <summary>Whether something was planned that shows personal values in full, each reading of which is written down.</summary>
    public bool Discloses { get; set; }

    /// <summary>Whether something was planned that C# decides by who asks: then nobody else may be given the answer.</summary>
    public bool IsOfViewer { get; set; }

    /// <summary>Today, as each request finds it.</summary>
    public Expr Today => _today ??= Parameters.Add(_ => clock.Today, typeof(DateOnly), "date");

    private Expr? _today;

    /// <summary>Aliases say what they name and are numbered in the order of planning, so that a statement is the same text every time.</summary>
    public string NewAlias(string table, int times = 1)
    {
        _tables += times;
        if (_tables <= MaxTables) return $"{table[0]}{_tables}";
        throw new RequestException(GraphError.OverLimit("tables", MaxTables, _tables, $"The operation reads more than {MaxTables} tables; ask for less, or in several operations."));
    }
}
