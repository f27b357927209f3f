using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Property;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.IntegrationTests.Engine.Seed;

/// <summary>Compounds in one grid and in two, with and without owners' committees, buildings, homes, owners and services; qualifications, honours and duties.</summary>
internal static class SeedProperty
{
    private static readonly DateOnly Day = new(2020, 1, 1);

    public static void Write(GovernanceContext context, List<Area> areas)
    {
        var communities = areas.Where(area => area.Level == AreaLevel.Community && areas.Any(other => other.ParentId == area.Id)).ToList();
        for (var n = 0; n < 8; n++) AddCompound(context, n, communities[n % communities.Count], areas);
        context.AddRange(Enumerable.Range(0, 12).Select(n => new PropertyArrangement
        {
            Id = Keys.Of<PropertyArrangement>(n),
            CompoundId = Keys.Of<Compound>(n % 5),
            OrganisationId = Keys.Of<Organisation>(n % 7),
            ServiceId = Keys.Of<Category>(n % 9),
            Since = Day.AddDays(n % 4),
            Until = n % 3 == 0 ? Day.AddYears(1) : null,
        }));
        context.AddRange(Enumerable.Range(0, 9).Select(n => new Qualification { Id = Keys.Of<Qualification>(n), PersonId = Keys.Of<Person>(n), Kind = (QualificationKind)(n % 4), Level = (QualificationLevel)(n % 3), Number = n % 2 == 0 ? null : $"NO-{n}", IssuedOn = Day.AddDays(n % 3), AreaId = n % 4 == 0 ? null : areas[n * 2].Id }));
        context.AddRange(Enumerable.Range(0, 9).Select(n => new Honour { Id = Keys.Of<Honour>(n), Kind = (HonourKind)(n % 5), Title = Texts.At(n), Awarder = Texts.OrNull(n), AwardedOn = Day.AddDays(n % 3), AreaId = areas[n * 3].Id, PersonId = n % 3 == 0 ? Keys.Of<Person>(n) : null, OrganisationId = n % 3 == 1 ? Keys.Of<Organisation>(n) : null }));
        context.AddRange(Enumerable.Range(0, 12).Select(n => new Duty
        {
            Id = Keys.Of<Duty>(n),
            OrganisationId = Keys.Of<Organisation>(n % 4),
            PostId = n % 2 == 0 ? Keys.Of<Post>(n % 4 * 2) : null,
            Title = Texts.At(n / 2),
            Description = Texts.OrNull(n),
            Kind = (DutyKind)(n % 3),
            AssignedById = n % 3 == 1 ? Keys.Of<Organisation>(n % 6) : null,
            Since = Day.AddDays(n),
            Until = n % 5 == 0 ? Day.AddYears(2) : null,
            AreaId = n % 4 == 3 ? null : areas[n].Id,
        }));
    }

    private static void AddCompound(GovernanceContext context, int n, Area community, List<Area> areas)
    {
        var grids = areas.Where(area => area.ParentId == community.Id).ToList();
        var unmanaged = n % 4 == 3;
        context.Add(new Compound
        {
            Id = Keys.Of<Compound>(n),
            AreaId = n % 2 == 0 ? grids[0].Id : community.Id,
            Name = Texts.At(n / 2),
            Address = Texts.OrNull(n),
            Longitude = n % 3 == 0 ? null : 117.0 + n / 50.0,
            Latitude = n % 3 == 0 ? null : 36.65,
            Households = n % 3 == 0 ? null : n * 100,
            Residents = n % 4 == 0 ? null : n * 250,
            BuiltYear = n % 2 == 0 ? null : (short)(1980 + n),
            Regime = unmanaged ? PropertyRegime.Unmanaged : (PropertyRegime)(n % 3),
            UnmanagedReason = unmanaged || n == 1 ? (UnmanagedReason)(n % 4) : null,
            UnmanagedSince = unmanaged || n == 1 ? Day : null,
            UnmanagedUntil = n == 1 ? Day.AddDays(9) : null,
        });
        context.AddRange(grids.Take(n % 2 + 1).Select(grid => new CompoundGrid { CompoundId = Keys.Of<Compound>(n), GridId = grid.Id }));
        if (n < 3) context.Organisations.Find(Keys.Of<Organisation>(OwnersCommittees[n]))!.CompoundId = Keys.Of<Compound>(n);
        for (var b = 0; b < n % 3; b++) AddBuilding(context, n * 3 + b, n, grids[0]);
    }

    private static void AddBuilding(GovernanceContext context, int number, int compound, Area grid)
    {
        context.Add(new Building { Id = Keys.Of<Building>(number), CompoundId = number % 4 == 0 ? null : Keys.Of<Compound>(compound), AreaId = grid.Id, Name = $"{number}号楼", Position = number % 2, Floors = 6, Staircases = 2, Households = number % 2 == 0 ? null : 24 });
        for (var n = 0; n < 3; n++)
        {
            var unit = Keys.Of<Unit>(number * 3 + n);
            context.Add(new Unit { Id = unit, BuildingId = Keys.Of<Building>(number), Number = $"1-{n}01", Staircase = 1, Floor = (short)(n + 1), FloorArea = n == 0 ? null : 80.25m + n });
            if (n > 0) context.Add(new Ownership { Id = Keys.Of<Ownership>(number * 3 + n), UnitId = unit, PersonId = Keys.Of<Person>((number + n) % SeedOrganisations.PersonCount), Share = n * 33.33m, Since = n == 1 ? null : Day });
        }
    }

    /// <summary>Numbers of the organisations that are owners' committees: the tenth kind.</summary>
    private static readonly int[] OwnersCommittees = [.. Enumerable.Range(0, SeedOrganisations.OrganisationCount).Where(n => (OrganisationKind)(n * 5 % 20) == OrganisationKind.OwnersCommittee)];
}
