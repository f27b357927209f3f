using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using GovernanceGraph.Server.Import.Storage;

namespace GovernanceGraph.Server.Import.Boundaries;

/// <summary>Finds the area that a feature bounds by its code or by its parent and name, or creates it and those above it.</summary>
internal sealed class FeatureAreas(BoundaryMapping mapping, AreaBook book)
{
    /// <summary>The area of a feature; its centre is what the boundary says.</summary>
    /// <exception cref="RowException">There is none, and the mapping does not create any.</exception>
    public KnownArea Of(Feature feature, GeoPoint centre)
    {
        if (mapping.Create) return Create(feature, centre);
        var area = mapping.Code is { } code ? Find(feature, code) : FindByName(feature);
        if (book.Find(area.Code) is { Place: { } first })
            throw new RowException(mapping.Code ?? mapping.Name!, area.Code, $"This area has a boundary in line {first.Line} of {first.File} (feature {first.Record}) already: join its parts to one MultiPolygon.");
        return book.Recentre(feature.Place, area, centre);
    }

    private KnownArea Create(Feature feature, GeoPoint centre)
    {
        KnownArea? above = null;
        foreach (var parent in mapping.Parents) above = Above(feature, parent, above);
        var (code, name) = (feature.Required(mapping.Code!), feature.Required(mapping.Name!));
        return book.Put(feature.Place, new AreaRow(mapping.Code!, code, name, mapping.Level, above?.Id, above is null ? mapping.TimeZone : null) { Centre = centre });
    }

    // Each feature repeats the areas above it: the first one gives them, the others must agree.
    private KnownArea Above(Feature feature, BoundaryParent parent, KnownArea? above)
    {
        var (code, name) = (feature.Required(parent.Code), feature.Required(parent.Name!));
        var known = book.Find(code);
        if (known is not { Place: { } first } entry) return book.Put(feature.Place, new AreaRow(parent.Code, code, name, parent.Level!.Value, above?.Id, above is null ? mapping.TimeZone : null));
        if (entry.Area.Name != name || entry.Area.ParentId != above?.Id)
            throw new RowException(parent.Name!, name, $"Feature {first.Record} of {first.File} gives {code} as {entry.Area.Name}{(entry.Area.ParentId == above?.Id ? "" : " under another area")}: all features must say the same of it.");
        return entry.Area;
    }

    private KnownArea Find(Feature feature, string property)
    {
        var code = feature.Required(property);
        return book.Find(code)?.Area ?? throw new RowException(property, code, $"There is no area with this code in the scheme {mapping.Scheme}: import it first, or let the mapping create it.");
    }

    private KnownArea FindByName(Feature feature)
    {
        var parent = Find(feature, mapping.Parents[^1].Code);
        var name = feature.Required(mapping.Name!);
        return book.FindByName(parent.Id, name, mapping.Name!) ?? throw new RowException(mapping.Name!, name, $"There is no area of this name under {parent.Name}: import it first, or match by code.");
    }
}
