using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using GovernanceGraph.Contract.Access;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Contract.Files;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Values;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Issues.Commands;

/// <summary>Reports an issue (提交诉求): the grid is found from the place, and the time to accept it begins. For everybody who is signed in, and for apps with the scope `issues:report`. Look at `possibleDuplicates` first, and join in place of reporting again.</summary>
public sealed class ReportIssue() : GovernanceCommand<ReportIssueInput, IssueChange>(
    typeof(SignInRequiredError), typeof(CategoryRefusedError), typeof(PlaceRefusedError), typeof(ReportFieldRefusedError), typeof(TooManyReportsError), typeof(FileRefusedError), typeof(TooManyAttachmentsError))
{
    /// <summary>(ours) How many issues a resident may report within 24 hours.</summary>
    public const int MostADay = 30;

    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";   // Crockford's base 32: nothing that is read wrongly aloud

    /// <inheritdoc/>
    protected override async Task<Taken<IssueChange>> RunAsync(ReportIssueInput input, CommandScope scope)
    {
        if (!MayReport(scope.Viewer)) return new SignInRequiredError();
        if (await IssuePlaces.CategoryAsync(scope, input.Category) is not { } category) return new CategoryRefusedError();
        if (await PlaceAsync(input, scope) is not { } area) return new PlaceRefusedError();
        var isStaff = IssueParties.IsStaff(scope.Viewer, area);
        if (Refused(input, scope.Viewer, isStaff) is { } field) return new ReportFieldRefusedError(field);
        if (!isStaff && await IsTooManyAsync(scope)) return new TooManyReportsError(MostADay);
        var found = await FileAsync(input, scope, category, area.Id, SourceOf(input, scope.Viewer, isStaff));
        if (await Files.Attachments.StoreAsync(scope, found.Issue, input.Attachments ?? []) is { } refused) return refused;
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return new IssueChange { Issue = new EntityKey<Issue>(found.Issue.Id), Event = new EntityKey<IssueEvent>(found.Event!.Id) };
    }

    private static bool MayReport(Viewer viewer) => viewer.Kind switch
    {
        ViewerKind.Person => viewer.Person is not null,
        ViewerKind.App => viewer.Roles.Any(role => role.Name == Scopes.Report),
        _ => false,
    };

    /// <summary>The smallest area of the place, or the area that is named.</summary>
    private static async Task<Area?> PlaceAsync(ReportIssueInput input, CommandScope scope)
    {
        var key = input.Place is { } place ? scope.Services.Territory.Locate(new GeoPoint(place.Longitude, place.Latitude)) : input.Area is { } named && AreaNames.Contains(named.Type.Name) ? named.Key : (Guid?)null;
        var area = key is null ? null : await scope.Rows.Areas.AsNoTracking().SingleOrDefaultAsync(one => one.Id == key, scope.Cancel);
        var isReached = scope.Viewer.Kind != ViewerKind.App || scope.Viewer.Roles.Any(role => role.Name == Scopes.Report && (role.Scope is not { } reach || (area is not null && area.KeyAt(reach.Level) == reach.Key)));
        return isReached ? area : null;
    }

    private static readonly string[] AreaNames = ["Province", "City", "District", "Subdistrict", "Community", "Grid", "Area"];

    private static string? Refused(ReportIssueInput input, Viewer viewer, bool isStaff) => isStaff
        ? null
        : input.Source is { } source && source != (viewer.Kind == ViewerKind.App ? IssueSource.ThirdParty : IssueSource.Resident) ? "source" : input.Priority is not null ? "priority" : null;

    private static IssueSource SourceOf(ReportIssueInput input, Viewer viewer, bool isStaff) =>
        input.Source ?? (viewer.Kind == ViewerKind.App ? IssueSource.ThirdParty : isStaff && viewer.Roles.Any(role => role.Name == Roles.GridWorker) ? IssueSource.GridPatrol : IssueSource.Resident);

    private static async Task<bool> IsTooManyAsync(CommandScope scope)
    {
        var (person, since) = (scope.Viewer.Person, scope.Now.AddHours(-24));
        return person is not null && await scope.Rows.Issues.CountAsync(issue => issue.ReporterId == person && issue.ReportedAt > since, scope.Cancel) >= MostADay;
    }

    private static async Task<IssueCase> FileAsync(ReportIssueInput input, CommandScope scope, Guid category, Guid area, IssueSource source)
    {
        var specification = await scope.Rows.CategorySpecifications.SingleOrDefaultAsync(five => five.CategoryId == category, scope.Cancel);
        var time = await scope.Services.Times.ForAsync(scope.Rows, area, scope.Cancel);
        var issue = new Issue
        {
            Code = CodeOf(time.Local(scope.Now)),
            Title = input.Title,
            Description = input.Description,
            CategoryId = category,
            Source = source,
            ReporterId = scope.Viewer.Person,
            Address = input.Address,
            Longitude = input.Place?.Longitude,
            Latitude = input.Place?.Latitude,
            AreaId = area,
            ReportedAt = scope.Now,
        };
        scope.Rows.Issues.Add(issue);
        var found = IssueCase.OfNew(issue, scope, specification, time);
        await found.TakeAsync(
            IssueEventKind.Submitted, IssueState.Submitted, stepDueAt: found.Deadline(IssueClockStep.Accept), category: category, priority: input.Priority ?? IssuePriority.Normal,
            visibility: input.Visibility ?? IssueVisibility.Public, reporterPrivate: input.ReporterPrivate ?? true);
        return found;
    }

    /// <summary>The day where it is reported and six letters drawn by chance: short enough to say on the telephone, and not to be guessed from another.</summary>
    private static string CodeOf(DateTime local) => $"SQ{local:yyyyMMdd}-{RandomNumberGenerator.GetString(Letters, 6)}";
}

/// <summary>What is reported (诉求内容).</summary>
public sealed record ReportIssueInput : KeyedInput
{
    /// <summary>What it is about, in a line (标题).</summary>
    [Length(2, Issue.TitleMaxLength)]
    public string Title { get; init; } = "";

    /// <summary>What it is about, in full (描述). Public issues are read by everybody: leave out names and telephone numbers.</summary>
    [Length(1, Issue.DescriptionMaxLength)]
    public string? Description { get; init; }

    /// <summary>The category (分类): one of the taxonomy ISSUE that has none below it.</summary>
    public NodeId Category { get; init; }

    /// <summary>Where it is (坐标); the grid is found from it.</summary>
    public PlacePoint? Place { get; init; }

    /// <summary>The area where it is (所在区域), where no place is known.</summary>
    public NodeId? Area { get; init; }

    /// <summary>Where it is, in words (地址).</summary>
    [Length(1, Issue.AddressMaxLength)]
    public string? Address { get; init; }

    /// <summary>Pictures of it (附件).</summary>
    [Length(0, Files.Attachments.MaxAtOnce)]
    public IReadOnlyList<UploadedFile>? Attachments { get; init; }

    /// <summary>Who may see it (公开范围); PUBLIC if it is not said.</summary>
    public IssueVisibility? Visibility { get; init; }

    /// <summary>Whether the reporter stays hidden from those who handle it (匿名); true if it is not said.</summary>
    public bool? ReporterPrivate { get; init; }

    /// <summary>How urgent it is (紧急程度): for staff of the area only.</summary>
    public IssuePriority? Priority { get; init; }

    /// <summary>How it became known (来源): for staff of the area only.</summary>
    public IssueSource? Source { get; init; }
}
