namespace GovernanceGraph.Benchmarks.Day;

/// <summary>Somebody who takes part in the day: an account that signs in, and the person that it is.</summary>
internal sealed record DayPerson(string Subject, string Token, string Person);

/// <summary>A community on that day: a place in one of its grids, and everybody who has a part in the issues there.</summary>
/// <param name="Area">The community.</param>
/// <param name="Spots">Places in the grid.</param>
/// <param name="Staff">Two at the community's desk.</param>
/// <param name="GridWorker">Who goes there.</param>
/// <param name="Member">Staff of the residents' committee.</param>
/// <param name="Volunteer">Who looks at results as a third person.</param>
/// <param name="Residents">Who report.</param>
/// <param name="Subdistrict">Staff of the subdistrict.</param>
/// <param name="District">Staff of the district.</param>
/// <param name="Committee">The residents' committee.</param>
/// <param name="Office">The subdistrict's office.</param>
internal sealed record DayDesk(
    string Area, IReadOnlyList<DaySpot> Spots, IReadOnlyList<DayPerson> Staff, DayPerson GridWorker, DayPerson Member, DayPerson Volunteer, IReadOnlyList<DayPerson> Residents, DayPerson Subdistrict, DayPerson District,
    string Committee, string Office);

/// <summary>A place on the map.</summary>
internal sealed record DaySpot(double Longitude, double Latitude);

/// <summary>A category of issues, and whether its results are verified by a third person.</summary>
internal sealed record DayCategory(string Id, string Name, bool IsVerified);
