using System.Text.Json;
using GovernanceGraph.Engine.Catalog;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Values;

/// <summary>Coerces a request's variables (GraphQL specification §6.1.2) from UTF-8 JSON straight to values, naming what is wrong and where.</summary>
public sealed class VariableCoercion(GraphCatalog catalog)
{
    public object?[] Coerce(VariableDefinitions definitions, ReadOnlySpan<byte> json, IReadOnlyList<UploadedFile>? files = null)
    {
        files ??= [];
        var values = new object?[definitions.All.Length];
        Array.Fill(values, RequestValues.Absent);
        if (!json.IsEmpty) ReadObject(definitions, values, json, files);
        for (var i = 0; i < values.Length; i++)
        {
            var variable = definitions.All[i];
            if (ReferenceEquals(values[i], RequestValues.Absent)) values[i] = variable.Default;
            if (variable.Type is NonNullGraphType && (values[i] is null || ReferenceEquals(values[i], RequestValues.Absent)))
                throw Refused("$" + variable.Name, $"needs a value of type `{variable.Type}`");
        }

        return values;
    }

    private void ReadObject(VariableDefinitions definitions, object?[] values, ReadOnlySpan<byte> json, IReadOnlyList<UploadedFile> files)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        if (reader.TokenType == JsonTokenType.Null) return;
        if (reader.TokenType != JsonTokenType.StartObject) throw Refused("variables", "must be a JSON object");
        Span<char> name = stackalloc char[256];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var known = reader.ValueSpan.Length <= name.Length && definitions.TryIndexOf(name[..reader.CopyString(name)], out var index) ? index : -1;
            reader.Read();
            if (known < 0) reader.Skip();
            else values[known] = Value(ref reader, definitions.All[known].Type, "$" + definitions.All[known].Name, files);
        }
    }

    private object? Value(ref Utf8JsonReader reader, IGraphType type, string path, IReadOnlyList<UploadedFile> files)
    {
        if (type is NonNullGraphType nonNull)
            return reader.TokenType == JsonTokenType.Null ? throw Refused(path, $"needs a value of type `{type}`") : Value(ref reader, nonNull.ResolvedType!, path, files);
        if (reader.TokenType == JsonTokenType.Null) return null;
        return type switch
        {
            ListGraphType list => List(ref reader, list.ResolvedType!, path, files),
            IInputObjectGraphType input => Object(ref reader, input, path, files),
            EnumerationGraphType enumeration => Enumeration(ref reader, enumeration, path),
            IdGraphType => Literals.Id(IdText(ref reader, path), catalog),
            UploadScalar => File(ref reader, path, files),
            _ => Scalar(ref reader, (ScalarGraphType)type, path),
        };
    }

    /// <summary>A single value stands for a list of one.</summary>
    private object?[] List(ref Utf8JsonReader reader, IGraphType itemType, string path, IReadOnlyList<UploadedFile> files)
    {
        if (reader.TokenType != JsonTokenType.StartArray) return [Value(ref reader, itemType, path, files)];
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader, itemType, $"{path}[{items.Count}]", files));
        return [.. items];
    }

    private Dictionary<string, object?> Object(ref Utf8JsonReader reader, IInputObjectGraphType input, string path, IReadOnlyList<UploadedFile> files)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw Refused(path, $"must be an object of type `{input.Name}`");
        var fields = new Dictionary<string, object?>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var field = input.GetField(name) ?? throw Refused(path, $"has a field '{Shortened(name)}' that `{input.Name}` does not define");
            reader.Read();
            fields[name] = Value(ref reader, field.ResolvedType!, $"{path}.{name}", files);
        }

        foreach (var field in input.Fields)
        {
            if (fields.ContainsKey(field.Name)) continue;
            if (field.DefaultValue is { } value) fields[field.Name] = value;
            else if (field.ResolvedType is NonNullGraphType) throw Refused($"{path}.{field.Name}", $"needs a value of type `{field.ResolvedType}`");
        }

        return fields;
    }

    /// <summary>The file behind a token of the transport. Text that is none stands for no file, whatever it says.</summary>
    private static UploadedFile File(ref Utf8JsonReader reader, string path, IReadOnlyList<UploadedFile> files)
    {
        var token = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return files.FirstOrDefault(f => f.Token == token)
            ?? throw Refused(path, "must be a file, sent as the GraphQL multipart request specification says: null here, and the file in the part that `map` names");
    }

    private static object? Enumeration(ref Utf8JsonReader reader, EnumerationGraphType type, string path)
    {
        var name = Text(ref reader, path, $"a value of `{type.Name}`");
        return type.Values.FindByName(name) is { } found ? found.Value : throw Refused(path, $"is '{Shortened(name)}', which `{type.Name}` does not define");
    }

    /// <summary>Text, or a whole number (GraphQL specification §3.5.5).</summary>
    private static string IdText(ref Utf8JsonReader reader, string path)
    {
        if (reader.TokenType != JsonTokenType.Number) return Text(ref reader, path, "an id (text)");
        return reader.ValueSpan.IndexOfAny(".eE"u8) < 0 ? System.Text.Encoding.ASCII.GetString(reader.ValueSpan) : throw Refused(path, "must be an id (text)");
    }

    private static object? Scalar(ref Utf8JsonReader reader, ScalarGraphType type, string path)
    {
        if (type is FloatGraphType && reader.TokenType == JsonTokenType.Number)   // not by way of decimal, which rounds twice
            return reader.TryGetDouble(out var number) && double.IsFinite(number) ? number : throw Refused(path, $"must be a value of type `{type.Name}`");
        var raw = Primitive(ref reader) ?? throw Refused(path, $"must be a value of type `{type.Name}`");
        try
        {
            return type.ParseValue(raw);
        }
        catch (Exception e) when (e is InvalidOperationException or FormatException or OverflowException or ArgumentException or GraphQL.ExecutionError)
        {
            throw Refused(path, $"must be a value of type `{type.Name}`");
        }
    }

    /// <summary>The JSON value as GraphQL.NET's own reader gives it to scalars; null for lists and objects.</summary>
    private static object? Primitive(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.Number when reader.TryGetInt32(out var n) => n,
        JsonTokenType.Number when reader.TryGetInt64(out var n) => n,
        JsonTokenType.Number when reader.TryGetDecimal(out var n) => n,
        JsonTokenType.Number when reader.TryGetDouble(out var n) => n,
        _ => null,
    };

    private static string Text(ref Utf8JsonReader reader, string path, string expected) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Refused(path, $"must be {expected}");

    private static RequestException Refused(string path, string rule) => new(ErrorCodes.InvalidVariable, $"Variable '{path}' {rule}.");

    private static string Shortened(string text) => text.Length <= 64 ? text : text[..64] + "…";
}
