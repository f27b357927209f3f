namespace GovernanceGraph.Engine.Commands;

/// <summary>A place in a command's input, taken as <c>PointInput</c> in any of its systems; here in degrees, WGS 84.</summary>
public readonly record struct PlacePoint(double Longitude, double Latitude);
