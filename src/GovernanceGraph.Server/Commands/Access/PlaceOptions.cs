using System.CommandLine;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Values;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary>Names an area by its code, and an organisation by its key.</summary>
internal sealed class PlaceOptions
{
    private readonly Option<string?> _area = new("--area") { Description = "The area, by its code.", HelpName = "code" };
    private readonly Option<string?> _scheme = new("--scheme") { Description = "The scheme of the code, where several have it.", HelpName = "name" };
    private readonly Option<Guid?> _organisation;

    public PlaceOptions(string organisation, string described) => _organisation = new(organisation) { Description = described, HelpName = "uuid" };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _area, _scheme, _organisation }) command.Add(option);
    }

    /// <summary>The area that was named, or null.</summary>
    /// <exception cref="ExpectedFailure">There is none, or several.</exception>
    public async Task<Area?> AreaAsync(ParseResult arguments, GovernanceContext context, CancellationToken cancellation)
    {
        if (arguments.GetValue(_area) is not { } code) return null;
        var scheme = arguments.GetValue(_scheme);
        var found = await context.Areas.Where(area => area.Code == code && (scheme == null || area.Scheme == scheme)).Take(2).ToListAsync(cancellation);
        return found switch
        {
            [var one] => one,
            [] => throw new ExpectedFailure($"There is no area with the code {code}{(scheme is null ? "" : $" in {scheme}")}."),
            _ => throw new ExpectedFailure($"Several schemes have the code {code}: give --scheme {string.Join(" or ", found.Select(area => area.Scheme))}."),
        };
    }

    /// <summary>The organisation that was named, or null.</summary>
    /// <exception cref="ExpectedFailure">There is none.</exception>
    public async Task<Organisation?> OrganisationAsync(ParseResult arguments, GovernanceContext context, CancellationToken cancellation) =>
        arguments.GetValue(_organisation) is not { } key ? null
        : await context.Organisations.FindAsync([key], cancellation) ?? throw new ExpectedFailure($"There is no organisation {key}.");

    /// <summary>Today in the area, as servers count it for roles that are held there.</summary>
    public static async Task<DateOnly> TodayAsync(Area? area, GovernanceContext context, CancellationToken cancellation)
    {
        Guid?[] scopes = area is null ? [] : [area.ProvinceId, area.CityId, area.DistrictId, area.SubdistrictId, area.CommunityId, area.Grid1Id, area.Grid2Id, area.Grid3Id];
        var keys = scopes.OfType<Guid>().Reverse().ToList();
        var zones = await context.Areas.Where(a => keys.Contains(a.Id) && a.TimeZone != null).ToDictionaryAsync(a => a.Id, a => a.TimeZone!, cancellation);
        return new Clock(TimeProvider.System, keys.Where(zones.ContainsKey).Select(key => zones[key]).FirstOrDefault() ?? Clock.DefaultZone).Today;
    }
}
