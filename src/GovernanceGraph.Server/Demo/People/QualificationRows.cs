using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>The certificates of the 550 social workers (持证社工), and who of them was honoured. The numbers of the certificates belong to nobody.</summary>
internal sealed class QualificationRows(IReadOnlyList<Membership> memberships)
{
    private static readonly IdSeries Ids = new("qualification");

    private readonly IReadOnlyList<Membership> _workers = [.. memberships.Where(one => one.Role == MembershipRole.SocialWorker && one.Until is null).DistinctBy(one => one.PersonId)];

    public IEnumerable<Qualification> All() => _workers.Select((worker, index) =>
    {
        var random = RandomStream.For("qualification", index);
        return new Qualification
        {
            Id = Ids.At(index),
            PersonId = worker.PersonId,
            AreaId = worker.AreaId,
            Kind = QualificationKind.SocialWork,
            Level = random.Unit() switch { < 0.68 => QualificationLevel.Assistant, < 0.985 => QualificationLevel.Intermediate, _ => QualificationLevel.Senior },
            Number = $"DEMO-SW-{index + 1:00000}",
            IssuedOn = new DateOnly(random.Between(2009, 2019), 11, 1),
            Issuer = "山东省社会工作者职业水平考试办公室（演示）",
        };
    });

    /// <summary>The membership of a social worker, counted from 0, spread over the district.</summary>
    public Membership Spread(int ordinal) => _workers[ordinal * 89 % _workers.Count];
}
