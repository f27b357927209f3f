using System.Text.Json;
using System.Text.Json.Serialization;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Execution;

/// <summary>What a planned field resolved to inside GraphQL.NET's tree: JSON that is ready to be sent.</summary>
public sealed record PlannedValue(byte[] Json);

/// <summary>Puts a <see cref="PlannedValue"/> into an answer that GraphQL.NET's serializer writes.</summary>
public sealed class PlannedValueConverter : JsonConverter<PlannedValue>
{
    public override void Write(Utf8JsonWriter writer, PlannedValue value, JsonSerializerOptions options) => writer.WriteRawValue(value.Json, skipInputValidation: true);

    public override PlannedValue Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => throw new NotSupportedException("Planned values are only written.");
}

/// <summary>A leaf of GraphQL.NET's execution tree whose whole subtree is one planned value.</summary>
internal sealed class PlannedNode(ExecutionNode parent, IGraphType type, GraphQLField field, FieldType definition) : ExecutionNode(parent, type, field, definition, null)
{
    public override object? ToValue() => Result;

    public override bool PropagateNull() => false;
}
