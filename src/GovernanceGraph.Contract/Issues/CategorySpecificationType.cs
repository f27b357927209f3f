using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Issues;

/// <summary>The five specifications of a category (五定).</summary>
public sealed class CategorySpecificationType : EntityType<CategorySpecification>
{
    public CategorySpecificationType()
    {
        Field(s => s.Type);
        Field(s => s.ResponsibleKinds);
        Reference(s => s.Responsible);
        Field(s => s.Standard);
        Field(s => s.AcceptLimit);
        Field(s => s.AcceptUnit);
        Field(s => s.HandleLimit);
        Field(s => s.HandleUnit);
        Field(s => s.HighHandleLimit);
        Field(s => s.HighHandleUnit);
        Field(s => s.UrgentHandleLimit);
        Field(s => s.UrgentHandleUnit);
        Field(s => s.FeedbackLimit);
        Field(s => s.FeedbackUnit);
        Field(s => s.EffectRating);
        Field(s => s.VerificationWanted);
        Field(s => s.DuplicateRadius);
        Field(s => s.ReminderHours);
        Field(s => s.FirstSupervisionHours);
        Field(s => s.SecondSupervisionHours);
        Field(s => s.DistrictSupervisionHours);
        Field(s => s.Version);
        Reference(s => s.Category);
    }
}
