using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Catalog.Building;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Documents;

/// <summary>What planning needs beside the document: the schema, its catalogue, the cursors' key, where scopes lie, and what day it is.</summary>
public sealed record PlanningServices(ISchema Schema, GraphCatalog Catalog, CursorCodec Cursors, IScopeLevels? ScopeLevels, PlaceTypes Places, Clock Clock)
{
    public ValuesShape Shapes { get; } = new(ScopeLevels);
}
