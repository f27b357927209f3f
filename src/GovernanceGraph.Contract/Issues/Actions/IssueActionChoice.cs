using System.Collections.Frozen;
using System.Reflection;
using GovernanceGraph.Contract.Issues.Commands;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Issues.Handling;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Choices;
using GovernanceGraph.Engine.Commands;

namespace GovernanceGraph.Contract.Issues.Actions;

/// <summary>Which steps a viewer can take on an issue, and what blocks the others: every step of <see cref="IssueChart"/>, asked of <see cref="IssueRules"/> as the commands ask.</summary>
internal sealed class IssueActionChoice : RowChoice
{
    private static readonly IssueAction[] Actions = Enum.GetValues<IssueAction>();
    private static readonly IssueState[] States = Enum.GetValues<IssueState>();
    private static readonly NullabilityInfoContext Nullability = new();

    private readonly FrozenDictionary<(IssueAction Action, IssueState State, IssueObstacle? Obstacle), int> _places;
    private readonly int _state, _source, _reporter, _assignee, _responsible, _acceptedBy, _handledBy, _extensionAsked, _verified, _level, _verificationWanted;
    private readonly int[] _scopes;

    public IssueActionChoice() : base(typeof(AvailableIssueAction))
    {
        _state = Read((Issue i) => i.State);
        _source = Read((Issue i) => i.Source);
        _reporter = Read((Issue i) => i.ReporterId);
        _assignee = Read((Issue i) => i.AssigneeId);
        _responsible = Read((Issue i) => i.ResponsibleId);
        _acceptedBy = Read((Issue i) => i.AcceptedById);
        _handledBy = Read((Issue i) => i.HandledById);
        _extensionAsked = Read((Issue i) => i.ExtensionAskedAt);
        _verified = Read((Issue i) => i.VerifiedAt);
        _level = Read((Issue i) => i.Responsible!.Level);
        _verificationWanted = Read((Issue i) => i.Category!.Specification!.VerificationWanted);
        _scopes =
        [
            Read((Issue i) => i.ProvinceId), Read((Issue i) => i.CityId), Read((Issue i) => i.DistrictId), Read((Issue i) => i.SubdistrictId), Read((Issue i) => i.CommunityId),
            Read((Issue i) => i.Grid1Id), Read((Issue i) => i.Grid2Id), Read((Issue i) => i.Grid3Id),
        ];
        var known = States.SelectMany(state => Actions.SelectMany(action => Enum.GetValues<IssueObstacle>().Select(obstacle => (IssueObstacle?)obstacle).Append(null).Select(obstacle => (action, state, obstacle))))
            .Where(item => IssueChart.Allows(item.state, item.action) ? item.obstacle != IssueObstacle.WrongState : item.obstacle is IssueObstacle.WrongState or IssueObstacle.NotSignedIn or IssueObstacle.NotYours).ToList();
        Table = [.. known.Select(item => ItemOf(item.action, item.state, item.obstacle))];
        _places = known.Select((item, place) => (item, place)).ToFrozenDictionary(pair => pair.item, pair => pair.place);
    }

    public override IReadOnlyList<object> Table { get; }

    public override int Most => Actions.Length;

    public override string NarrowedBy => nameof(AvailableIssueAction.Allowed);

    public override int Choose(in RowFacts row, Viewer viewer, Span<int> chosen)
    {
        var facts = FactsOf(row, viewer);
        for (var i = 0; i < Actions.Length; i++) chosen[i] = _places[(Actions[i], facts.State, IssueRules.Obstacle(Actions[i], facts))];
        return Actions.Length;
    }

    private IssueFacts FactsOf(in RowFacts row, Viewer viewer)
    {
        var (reporter, assignee, responsible) = (row.Key(_reporter), row.Key(_assignee), row.Key(_responsible));
        return new IssueFacts(
            row.Value<IssueState>(_state)!.Value,
            PartiesOf(row, viewer, reporter, assignee, responsible),
            viewer.Person is not { } person || IssueRules.IsThirdPerson(person, row.Key(_acceptedBy), row.Key(_handledBy), assignee),
            row.Has(_extensionAsked),
            row.Is(_verificationWanted) && !row.Has(_verified),
            IssueRules.IsRatedByReporter(reporter is not null, row.Value<IssueSource>(_source)!.Value));
    }

    private IssueParty PartiesOf(in RowFacts row, Viewer viewer, Guid? reporter, Guid? assignee, Guid? responsible)
    {
        if (viewer.Kind != ViewerKind.Person) return IssueParty.None;
        var place = new Place(row.Key(_scopes[0]), row.Key(_scopes[1]), row.Key(_scopes[2]), row.Key(_scopes[3]), row.Key(_scopes[4]), row.Key(_scopes[5]), row.Key(_scopes[6]), row.Key(_scopes[7]));
        return IssueParties.Of(viewer, reporter, assignee, responsible, SupervisionRule.RankOf(row.Value<Domain.Organisations.OrganisationLevel>(_level)), place);
    }

    private static AvailableIssueAction ItemOf(IssueAction action, IssueState state, IssueObstacle? obstacle)
    {
        var command = IssueCommands.Of(action);
        return new AvailableIssueAction
        {
            Action = action,
            Mutation = char.ToLowerInvariant(command.Name[0]) + command.Name[1..],
            Inputs = [.. command.Input.GetProperties().Where(IsRequired).Select(property => char.ToLowerInvariant(property.Name[0]) + property.Name[1..]).Order(StringComparer.Ordinal)],
            LeadsTo = IssueChart.To(state, action),
            Allowed = obstacle is null,
            Obstacle = obstacle,
            Message = obstacle is { } reason ? IssueRefusals.Of(action, state, reason).Message : null,
        };
    }

    private static bool IsRequired(PropertyInfo property) => property.CanWrite && Nullability.Create(property).ReadState != NullabilityState.Nullable;

    /// <summary>The areas that an issue lies in.</summary>
    private sealed record Place(Guid? ProvinceId, Guid? CityId, Guid? DistrictId, Guid? SubdistrictId, Guid? CommunityId, Guid? Grid1Id, Guid? Grid2Id, Guid? Grid3Id) : IInScope;
}
