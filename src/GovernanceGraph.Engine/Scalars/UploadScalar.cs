using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace GovernanceGraph.Engine.Scalars;

/// <summary>A file that is sent along; only ever the value of a variable.</summary>
public sealed class UploadScalar : ScalarGraphType
{
    public UploadScalar()
    {
        Name = "Upload";
        Description = "A file (上传文件), sent along as the GraphQL multipart request specification says: `null` in the variables, and the file in the part that `map` names.";
        this.ApplyDirective("specifiedBy", "url", "https://github.com/jaydenseric/graphql-multipart-request-spec");
    }

    public override object? ParseLiteral(GraphQLValue value) => value is GraphQLNullValue ? null : ThrowLiteralConversionError(value);

    /// <summary>The transport's token; coercion finds the file behind it and refuses what is none.</summary>
    public override object? ParseValue(object? value) => value is null or string ? value : ThrowValueConversionError(value);

    public override object? Serialize(object? value) => ThrowSerializationError(value);
}
