using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GovernanceGraph.Domain.Storage;

/// <summary>Stores an enum as <see cref="EnumText"/>.</summary>
internal sealed class EnumTextConverter<T>() : ValueConverter<T, string>(value => EnumText.Of(value), text => EnumText.Parse<T>(text))
    where T : struct, Enum;
