using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using GovernanceGraph.Server.Import.Storage;

namespace GovernanceGraph.Server.Import.Boundaries;

/// <summary>Imports the boundaries of areas from GeoJSON FeatureCollections; areas that are not there are created where the mapping says so.</summary>
internal sealed class BoundaryImport(IReadOnlyList<string> files, BoundaryMapping mapping) : IImport
{
    private long _read;

    public string Name => "boundaries";

    public async Task<ImportReport> RunAsync(ImportSession session)
    {
        var book = await AreaBook.OpenAsync(mapping.Scheme, session);
        var stage = await session.StageAsync<AreaBoundary>();
        foreach (var file in files) ReadFile(session, new FeatureAreas(mapping, book), stage, file);
        session.Begin("Merging areas");
        var areas = await book.MergeAsync(session.Cancellation);
        session.Begin("Merging boundaries");
        var boundaries = await stage.MergeAsync([nameof(AreaBoundary.Geometry), nameof(AreaBoundary.West), nameof(AreaBoundary.South), nameof(AreaBoundary.East), nameof(AreaBoundary.North)], cancellation: session.Cancellation);
        return new ImportReport { Import = Name, Read = _read, Refused = 0, Entities = [areas, boundaries], Findings = [] };
    }

    private void ReadFile(ImportSession session, FeatureAreas areas, EntityStage<AreaBoundary> stage, string path)
    {
        using var reader = new FeatureReader(session.Open(path));
        foreach (var feature in reader.Features(session.Findings))
        {
            session.Cancellation.ThrowIfCancellationRequested();
            try
            {
                Take(session, areas, stage, feature);
            }
            catch (RowException broken)
            {
                session.Findings.Refuse(feature.Place, broken.Column, broken.Value, broken.Message);
            }
        }
        _read += reader.Count;
    }

    private void Take(ImportSession session, FeatureAreas areas, EntityStage<AreaBoundary> stage, Feature feature)
    {
        var shape = BoundaryShape.Of(feature.Geometry(), mapping.Crs);
        var centre = shape.Geometry.InteriorPoint.Coordinate;
        var area = areas.Of(feature, new GeoPoint(centre.X, centre.Y));
        if (shape.Repaired is { } fault) session.Findings.Warn(feature.Place, "geometry", area.Name, $"Repaired: {fault}.");
        var box = shape.Geometry.EnvelopeInternal;
        stage.Add(new AreaBoundary { AreaId = area.Id, Geometry = shape.GeoJson, West = box.MinX, South = box.MinY, East = box.MaxX, North = box.MaxY });
    }
}
