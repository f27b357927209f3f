using GovernanceGraph.Domain.PersonalData;

namespace GovernanceGraph.Server.PersonalData;

/// <summary>What the graph needs to give out personal data.</summary>
/// <param name="NationalIds">Opens national id numbers; null where no keys are configured.</param>
/// <param name="PeoplePerHour">How many people's values a viewer may be shown in full within an hour.</param>
public sealed record PersonalDataServices(NationalIdVault? NationalIds = null, int PeoplePerHour = PersonalDataServices.UsualPeoplePerHour)
{
    /// <summary>The limit unless configured (ours): a day's work of a counter, not a copy of a community.</summary>
    public const int UsualPeoplePerHour = 500;
}
