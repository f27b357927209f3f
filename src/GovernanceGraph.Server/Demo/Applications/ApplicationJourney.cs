using GovernanceGraph.Domain.Applications;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Server.Demo.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Applications;

/// <summary>The steps of an application as they would come: most are decided well within the promised limit, a few are returned for papers, some organisations are slow.</summary>
internal sealed class ApplicationJourney(ApplicationDesk desk, RandomStream random)
{
    private const double ReturnedShare = 0.07, RefusedShare = 0.04, RatedShare = 0.42;

    private static readonly string[] Missing = ["缺少户口簿复印件", "申请表未签字", "证明材料已过有效期", "缺少收入证明", "照片不符合要求"];

    private readonly List<ApplicationStep> _steps = [];

    /// <summary>Whether the application will be granted.</summary>
    public bool Granted { get; private set; }

    /// <summary>The stars that the applicant will give.</summary>
    public short Rating { get; private set; }

    public IReadOnlyList<ApplicationStep> Plan(ServiceApplication application, Organisation window, Organisation decides, int promised)
    {
        var clerk = desk.Clerk(window, random);
        Add(application.SubmittedAt, ApplicationState.Submitted, application.ApplicantId, null);
        var at = application.SubmittedAt;
        if (random.Chance(ReturnedShare)) at = Return(at, application.ApplicantId, clerk);
        at = Add(WorkingTime.Add(at, promised == 0 ? random.Between(3, 20) : random.LongTailed(60)), ApplicationState.Accepted, clerk, null);
        var accepted = at;
        Granted = !random.Chance(RefusedShare);
        var minutes = promised == 0 ? random.LongTailed(15) : random.LongTailed(promised * WorkingTime.MinutesADay * 0.45) * Performance.Slowness(decides);
        at = Add(WorkingTime.Add(at, minutes), ApplicationState.Decided, desk.Clerk(decides, random), Granted ? "符合条件，准予办理。" : "不符合申请条件。");
        var late = at > WorkingTime.Add(accepted, Math.Max(1, promised) * WorkingTime.MinutesADay);
        at = Add(WorkingTime.Add(at, promised == 0 ? random.Between(1, 10) : random.Between(20, 700)), ApplicationState.Delivered, clerk, null);
        if (random.Chance(RatedShare)) Rate(at, application.ApplicantId, late);
        return _steps;
    }

    private DateTime Return(DateTime at, Guid? applicant, Guid? clerk)
    {
        at = Add(WorkingTime.Add(at, random.LongTailed(90)), ApplicationState.Returned, clerk, random.Pick(Missing));
        return Add(WorkingTime.Add(at, random.LongTailed(600)), ApplicationState.Submitted, applicant, "已补正材料。");
    }

    private void Rate(DateTime at, Guid? applicant, bool late)
    {
        var stars = random.Between(0, 9);
        Rating = (short)(late || !Granted ? 1 + stars / 3 : stars < 1 ? 3 : stars < 3 ? 4 : 5);
        Add(at.AddMinutes(random.LongTailed(400)), ApplicationState.Rated, applicant, null);
    }

    private DateTime Add(DateTime at, ApplicationState to, Guid? actor, string? note)
    {
        _steps.Add(new ApplicationStep(at, to, actor, note));
        return at;
    }
}
