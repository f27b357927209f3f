using GovernanceGraph.Domain.Issues;

namespace GovernanceGraph.Contract.Categories;

/// <summary>The ranges of the five specifications, and how an input becomes them.</summary>
internal static class SpecificationRules
{
    private const int MostSupervisionHours = 10_000;

    /// <summary>The first value that is outside of its range, or null.</summary>
    public static SpecificationRefusedError? Fault(SetCategorySpecificationInput input) =>
        Limit("accept", input.Accept) ?? Limit("handle", input.Handle) ?? Limit("highHandle", input.HighHandle) ?? Limit("urgentHandle", input.UrgentHandle) ?? Limit("feedback", input.Feedback)
        ?? Range("effectRating", input.EffectRating, Issue.MinRating, Issue.MaxRating)
        ?? Range("duplicateRadius", input.DuplicateRadius, 0, CategorySpecification.MaxDuplicateRadius)
        ?? Range("reminderHours", input.ReminderHours, 0, CategorySpecification.MaxLimit)
        ?? Range("firstSupervisionHours", input.FirstSupervisionHours, 0, MostSupervisionHours)
        ?? Range("secondSupervisionHours", input.SecondSupervisionHours, input.FirstSupervisionHours, MostSupervisionHours)
        ?? Range("districtSupervisionHours", input.DistrictSupervisionHours, input.SecondSupervisionHours, MostSupervisionHours);

    private static SpecificationRefusedError? Limit(string field, TimeLimitInput limit) => Range($"{field}.number", limit.Number, 1, CategorySpecification.MaxLimit);

    private static SpecificationRefusedError? Range(string field, int value, int least, int most) =>
        value >= least && value <= most ? null : new SpecificationRefusedError { Field = field, Rule = $"from {least} to {most}" };

    public static void Apply(SetCategorySpecificationInput input, CategorySpecification specification)
    {
        specification.Type = input.Type;
        specification.ResponsibleKinds = [.. input.ResponsibleKinds.Distinct()];
        specification.ResponsibleId = input.ResponsibleId?.Key;
        specification.Standard = input.Standard;
        (specification.AcceptLimit, specification.AcceptUnit) = (input.Accept.Number, input.Accept.Unit);
        (specification.HandleLimit, specification.HandleUnit) = (input.Handle.Number, input.Handle.Unit);
        (specification.HighHandleLimit, specification.HighHandleUnit) = (input.HighHandle.Number, input.HighHandle.Unit);
        (specification.UrgentHandleLimit, specification.UrgentHandleUnit) = (input.UrgentHandle.Number, input.UrgentHandle.Unit);
        (specification.FeedbackLimit, specification.FeedbackUnit) = (input.Feedback.Number, input.Feedback.Unit);
        specification.EffectRating = (short)input.EffectRating;
        specification.VerificationWanted = input.VerificationWanted;
        specification.DuplicateRadius = input.DuplicateRadius;
        specification.ReminderHours = input.ReminderHours;
        specification.FirstSupervisionHours = input.FirstSupervisionHours;
        specification.SecondSupervisionHours = input.SecondSupervisionHours;
        specification.DistrictSupervisionHours = input.DistrictSupervisionHours;
    }

    /// <summary>All values, by the input's names, for the record of what changed.</summary>
    public static IReadOnlyList<(string Field, object? Value)> Values(CategorySpecification s) =>
    [
        ("type", s.Type), ("responsibleKinds", string.Join(", ", s.ResponsibleKinds)), ("responsibleId", s.ResponsibleId), ("standard", s.Standard),
        ("accept", $"{s.AcceptLimit} {s.AcceptUnit}"), ("handle", $"{s.HandleLimit} {s.HandleUnit}"), ("highHandle", $"{s.HighHandleLimit} {s.HighHandleUnit}"),
        ("urgentHandle", $"{s.UrgentHandleLimit} {s.UrgentHandleUnit}"), ("feedback", $"{s.FeedbackLimit} {s.FeedbackUnit}"), ("effectRating", s.EffectRating),
        ("verificationWanted", s.VerificationWanted), ("duplicateRadius", s.DuplicateRadius), ("reminderHours", s.ReminderHours),
        ("firstSupervisionHours", s.FirstSupervisionHours), ("secondSupervisionHours", s.SecondSupervisionHours), ("districtSupervisionHours", s.DistrictSupervisionHours),
    ];
}
