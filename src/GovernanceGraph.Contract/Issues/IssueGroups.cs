using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Catalog.Definitions.Groups;

namespace GovernanceGraph.Contract.Issues;

/// <summary>
/// The figures of issues. On time is closed on time / (all closed + still open past the deadline), so that hiding open cases does not help. The deadline is the one for
/// handling (ours): what was handled by then and waits for its feedback or rating is not late. What ended without a deadline (merged, rejected, withdrawn) can be neither (ours).
/// </summary>
public sealed class IssueGroups : GroupDefinition<Issue>
{
    private const short Satisfied = 4;

    public IssueGroups()
    {
        HappenedAt(i => i.ReportedAt);
        By(i => i.Status);
        By(i => i.State);
        By(i => i.Source);
        By(i => i.Priority);
        By(i => i.Rating);
        By(i => i.SupervisionLevel);
        By(i => i.Category);
        By(i => i.Responsible);
        ByDate("REPORTED", i => i.ReportedAt);
        ByDate("CLOSED", i => i.ClosedAt);

        Count("open", "Those still to be dealt with (未结).", i => i.Status == IssueStatus.Open);
        Count("closed", "Those dealt with, however they ended (已结).", i => i.Status == IssueStatus.Closed);
        Count("overdue", "Those still open past their deadline (超期): not handled by it, or not at all yet.", i => i.Status == IssueStatus.Open && i.DueAt < (i.HandledAt ?? Moments.Now));
        Count("supervised", "Those that some level supervises (督办).", i => i.SupervisionLevel > 0);
        Count("returned", "Those that were returned (退回) at least once.", i => i.ReturnCount > 0);
        OnTime();
        Times();
        Ratings();
        PerThousand<Area>("perThousandHouseholds", "How many there are for each thousand households (每千户诉求量) of the area.", a => a.Households);
    }

    private void OnTime() =>
        Rate(
            "onTimeRate",
            "The on-time rate (按时办结率): closed on time / (all closed + still open past the deadline).",
            of: i => i.Status == IssueStatus.Closed && (i.HandledAt ?? i.ClosedAt) <= i.DueAt,
            among: i => i.DueAt != null && (i.Status == IssueStatus.Closed || i.DueAt < (i.HandledAt ?? Moments.Now)))
            .Except<Issue>("NO_DEADLINE", "It has no deadline (无期限): not accepted yet, or ended without having been accepted.", i => i.DueAt == null)
            .Except<Issue>("HANDLED_NOT_CLOSED", "It was handled by its deadline and waits for feedback or a rating (已办未结).", i => i.HandledAt != null)
            .ExceptOthers("NOT_YET_DUE", "It is open and its deadline is still to come (未到期).");

    private void Times()
    {
        Hours("hoursToAccept", "Hours from the report until it was accepted (受理用时).", i => i.ReportedAt, i => i.AcceptedAt)
            .Except<Issue>("NOT_ACCEPTED", "It has not been accepted (未受理).", i => i.AcceptedAt == null)
            .ExceptOthers("TIMES_CONTRADICT", "Its source gives a time before the report (时间矛盾).");
        Hours("hoursToHandle", "Hours from the report until it was handled (办理用时).", i => i.ReportedAt, i => i.HandledAt)
            .Except<Issue>("NOT_HANDLED", "It has not been handled (未办理).", i => i.HandledAt == null)
            .ExceptOthers("TIMES_CONTRADICT", "Its source gives a time before the report (时间矛盾).");
    }

    private void Ratings()
    {
        Number("rating", "Residents' ratings (评价), 1 to 5 stars.", i => i.Rating)
            .ExceptOthers("NOT_RATED", "It has not been rated (未评价).");
        Rate("satisfaction", "The satisfaction rate (满意率): rated 4 or 5 stars / rated.", of: i => i.Rating >= Satisfied, among: i => i.Rating != null)
            .ExceptOthers("NOT_RATED", "It has not been rated (未评价).");
    }
}
