using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Scalars;

/// <summary>A geometry, as RFC 7946 writes it; only ever an answer.</summary>
public sealed class GeoJsonScalar : ScalarGraphType
{
    public GeoJsonScalar()
    {
        Name = "GeoJSON";
        Description = "A geometry (几何图形): a GeoJSON `Polygon` or `MultiPolygon` in WGS 84, longitude first (RFC 7946).";
        this.ApplyDirective("specifiedBy", "url", "https://www.rfc-editor.org/rfc/rfc7946");
    }

    public override object? ParseLiteral(GraphQLValue value) => ThrowLiteralConversionError(value);

    public override object? ParseValue(object? value) => ThrowValueConversionError(value!);

    public override object? Serialize(object? value) => value;
}
