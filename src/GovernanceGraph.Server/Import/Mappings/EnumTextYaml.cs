using GovernanceGraph.Domain.Storage;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.Serialization;

namespace GovernanceGraph.Server.Import.Mappings;

/// <summary>Enum values in mapping files are spelled as everywhere outside C#: <c>IN_PROGRESS</c>.</summary>
internal sealed class EnumTextYaml : IYamlTypeConverter
{
    public bool Accepts(Type type) => EnumOf(type).IsEnum;

    public object ReadYaml(IParser parser, Type type, ObjectDeserializer rootDeserializer)
    {
        var scalar = parser.Consume<Scalar>();
        var values = EnumText.Values(EnumOf(type));
        for (var i = 0; i < values.Count; i++)
            if (values[i] == scalar.Value) return Enum.GetValues(EnumOf(type)).GetValue(i)!;
        throw new YamlException(scalar.Start, scalar.End, $"'{scalar.Value}' is none of {string.Join(", ", values)}.");
    }

    public void WriteYaml(IEmitter emitter, object? value, Type type, ObjectSerializer serializer) => throw new NotSupportedException("Mappings are only read.");

    // A key that may be left out is of a nullable type.
    private static Type EnumOf(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
