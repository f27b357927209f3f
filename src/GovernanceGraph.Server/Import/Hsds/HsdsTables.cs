using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Retiring;
using GovernanceGraph.Server.Import.Storage;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Server.Import.Hsds;

/// <summary>The tables that an HSDS directory fills.</summary>
internal sealed class HsdsTables
{
    private readonly DirectoryRegister _register;
    private readonly AreaBook _book;

    private HsdsTables(DirectoryRegister register, AreaBook book, NamedAreas areas) => (_register, _book, Areas) = (register, book, areas);

    public NamedAreas Areas { get; }

    /// <summary>The codes of service categories, and whose they are.</summary>
    public required Dictionary<string, Guid> CategoryCodes { get; init; }

    public required DirectoryTable<Organisation> Organisations { get; init; }

    public required DirectoryTable<Facility> Facilities { get; init; }

    public required DirectoryTable<Category> Categories { get; init; }

    public required DirectoryTable<Service> Services { get; init; }

    /// <summary>Which service is given where. The pair is its own key, and has no way to end: it goes with the service or the facility.</summary>
    public required EntityStage<ServiceFacility> Places { get; init; }

    public required DirectoryTable<Schedule> Schedules { get; init; }

    public static async Task<HsdsTables> OpenAsync(HsdsMapping mapping, ImportSession session, DateOnly today)
    {
        var book = await AreaBook.OpenAsync(mapping.Area.Scheme, session);
        var register = await DirectoryRegister.OpenAsync(session, mapping.Source, today);
        return new HsdsTables(register, book, new NamedAreas(mapping.Area, book, mapping.TimeZone))
        {
            CategoryCodes = await session.Context.Categories.Where(category => category.Taxonomy == CategoryTaxonomy.Service).ToDictionaryAsync(category => category.Code, category => category.Id, session.Cancellation),
            Organisations = await register.TableAsync<Organisation>("organisation"),
            Facilities = await register.TableAsync<Facility>("location"),
            Categories = await register.TableAsync<Category>("term"),
            Services = await register.TableAsync<Service>("service"),
            Places = await session.StageAsync<ServiceFacility>(),
            Schedules = await register.TableAsync<Schedule>("schedule"),
        };
    }

    /// <summary>Merges all, what others refer to first. Names of categories are left as they are in the database: people edit them.</summary>
    public async Task<IReadOnlyList<EntityCount>> MergeAsync(CancellationToken cancellation)
    {
        var areas = await _book.MergeAsync(cancellation);
        await _register.MergeAsync();
        return
        [
            areas,
            await Organisations.MergeAsync(
                [nameof(Organisation.Name), nameof(Organisation.Kind), nameof(Organisation.ParentId), nameof(Organisation.FoundedOn), nameof(Organisation.Description), nameof(Organisation.OfficePhone)],
                RetirementRule.Organisations, cancellation),
            await Facilities.MergeAsync(
                [nameof(Facility.Name), nameof(Facility.Kind), nameof(Facility.OperatorId), nameof(Facility.Address), nameof(Facility.AreaId), nameof(Facility.Longitude), nameof(Facility.Latitude)],
                RetirementRule.Facilities, cancellation),
            await Categories.MergeAsync([], RetirementRule.Categories, cancellation),
            await Services.MergeAsync(
                [nameof(Service.Name), nameof(Service.Description), nameof(Service.Eligibility), nameof(Service.CategoryId), nameof(Service.Fee), nameof(Service.Level), nameof(Service.Status)],
                RetirementRule.Services, cancellation),
            await Places.MergeAsync([], cancellation: cancellation),
            await Schedules.MergeAsync(
                [nameof(Schedule.Opens), nameof(Schedule.Closes), nameof(Schedule.ValidFrom), nameof(Schedule.ValidTo), nameof(Schedule.Note)], RetirementRule.Schedules, cancellation),
        ];
    }
}
