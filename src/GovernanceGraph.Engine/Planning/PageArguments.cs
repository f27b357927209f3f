using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Search;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Planning;

/// <summary>The arguments of a connection. A null is as good as an absent one.</summary>
public sealed class PageArguments
{
    public PageArguments(ArgumentReader reader, GraphQLField node, FieldType field)
    {
        Argument? Read(string name) => field.Arguments?.Find(name) is null ? null : reader.Read(node, field, name) is { IsNull: false } given ? given : null;
        var (first, last) = (Read("first"), Read("last"));
        if (first is not null && last is not null)
            throw new RequestException(ErrorCodes.InvalidPage, $"`{field.Name}` was given both `first` and `last`; give one of them.");
        After = Read("after");
        Before = Read("before");
        IsBackward = last is not null || (first is null && Before is not null && After is null);
        Size = last is not null ? new PageSize("last", last) : new PageSize("first", first);
        Where = Read("where");
        Order = Read("order");
        Within = Read("within");
        Near = Read("near");
        Box = Read("box");
        Search = Read("search") is { } text ? new SearchInput(text) : null;
        IncludeEnded = Read("includeEnded") is { Value: true };
        if (Near is not null && Order is not null) throw new RequestException(ErrorCodes.InvalidArgument, $"`{field.Name}` was given both `near` and `order`; near objects are sorted by distance.");
    }

    public PageSize Size { get; }

    /// <summary>Whether the page is the last rows before the cursor (or of all) rather than the first after it.</summary>
    public bool IsBackward { get; }

    public Argument? After { get; }

    public Argument? Before { get; }

    /// <summary>The cursor that the page starts from, going its way.</summary>
    public Argument? Cursor => IsBackward ? Before : After;

    public Argument? Where { get; }

    public Argument? Order { get; }

    public Argument? Within { get; }

    public Argument? Near { get; }

    public Argument? Box { get; }

    /// <summary>The text that the rows must have.</summary>
    public SearchInput? Search { get; }

    /// <summary>Whether rows that have ended are listed too; the Boolean is part of the plan.</summary>
    public bool IncludeEnded { get; }

    public static object AtLeastZero(string name, object? value) => value is int n and >= 0
        ? (long)n
        : throw new RequestException(ErrorCodes.InvalidArgument, $"`{name}` must be 0 or more, not {value}.");
}
