using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Mappings;

namespace GovernanceGraph.Server.Import.Storage;

/// <summary>The areas that rows name, by code or by name, under the area that the whole source lies in.</summary>
internal sealed class NamedAreas(AreaMapping mapping, AreaBook book, string? timeZone)
{
    /// <summary>The area that the whole source lies in; made if it is not there.</summary>
    public KnownArea Root { get; } = book.Root(mapping.Root, timeZone);

    /// <summary>The area that a value names.</summary>
    /// <exception cref="RowException">It is not there and is not to be created.</exception>
    public Guid Of(RowPlace place, string? value)
    {
        if (value is null || mapping.WholeRoot.Contains(value)) return Root.Id;
        var name = mapping.Synonyms.GetValueOrDefault(value, value);
        var code = mapping.Create ? $"{Root.Code}/{name}" : name;
        if ((book.Find(code)?.Area ?? book.FindByName(Root.Id, name, mapping.Column!)) is { } known) return known.Id;
        if (!mapping.Create) throw new RowException(mapping.Column!, value, $"There is no area with this code in the scheme {mapping.Scheme}, nor one of this name under {Root.Name}.");
        return book.Put(place, new AreaRow(mapping.Column!, code, name, mapping.Level, Root.Id)).Id;
    }
}
