using NetTopologySuite.Geometries;

namespace GovernanceGraph.Domain.Territory;

/// <summary>An area that points can be found in.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Scheme">Its scheme.</param>
/// <param name="Code">Its code: the lowest wins on shared edges.</param>
/// <param name="Rank">Its level and tier.</param>
/// <param name="Boundary">A Polygon or MultiPolygon in degrees, WGS 84, longitude first.</param>
public sealed record LocatableArea(Guid Id, string Scheme, string Code, AreaRank Rank, Geometry Boundary);
