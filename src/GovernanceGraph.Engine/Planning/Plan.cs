using GovernanceGraph.Engine.Sql;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Planning;

/// <summary>A compiled operation: every planned root field, their one statement, and where its parameters come from. Immutable and shared.</summary>
public sealed class Plan(RootField[] roots, ParameterSource[] parameters, CostTerm cost, string sql)
{
    public RootField[] Roots => roots;

    /// <summary>The number of columns in the statement's row; 0 when no root field reads the database.</summary>
    public int Columns { get; } = roots.Count(r => r.Query is not null);

    public ParameterSource[] Parameters => parameters;

    /// <summary>What the operation costs, as a formula over the page sizes.</summary>
    public CostTerm Cost => cost;

    /// <summary>The statement; empty when no root field reads the database.</summary>
    public string Sql => sql;

    /// <summary>Whether an answer may show personal values in full, each reading of which is written down.</summary>
    public bool Discloses { get; init; }

    /// <summary>Whether an answer is the viewer's own even where all parameters are the same.</summary>
    public bool IsOfViewer { get; init; }

    /// <summary>What makes it the plan of a subscription; null when it is none.</summary>
    public StreamShape? Stream { get; } = roots is [{ Shape: StreamShape stream }] ? stream : null;

    /// <summary>The statement and the trees that it and the answer are made of.</summary>
    public long EstimatedBytes => 1_024 + (long)sql.Length * BytesPerCharacter;

    private const int BytesPerCharacter = 16;
}

/// <summary>One root field of the answer.</summary>
/// <param name="Query">The record it is read from; null when <paramref name="Shape"/> is a constant.</param>
/// <param name="Column">Its column in the statement's row.</param>
public sealed record RootField(Member Member, Query? Query, int Column)
{
    public Shape Shape => Member.Shape;

    /// <summary>Of a field that reads a log from a cursor: where its record tells that rows behind the cursor are gone.</summary>
    public LogGap? Gap { get; init; }

    /// <summary>Whether the column holds the rows of a list as they are, without a record around them.</summary>
    public bool IsList { get; } = Query is { IsList: true };
}

/// <summary>Where a parameter's value comes from at each request.</summary>
/// <param name="Read">Reads and checks the value; throws <see cref="Errors.RequestException"/> for one that cannot be meant.</param>
/// <param name="Type">The C# type of the value, or of its items.</param>
public sealed record ParameterSource(Func<RequestValues, object?> Read, Type Type, bool IsList);
