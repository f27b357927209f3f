using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Categories;

/// <summary>Sets the five specifications of a category of issues (设定五定), all of them at once: 定类、定责、定标、定时、定效. Deadlines that are running keep what they were given. For administrators and for staff of the only district;
/// on record in the audit log, field by field.</summary>
public sealed class SetCategorySpecification() : GovernanceCommand<SetCategorySpecificationInput, AdministeredCategory>(
    typeof(CategoryRoleRequiredError), typeof(CategoryNotFoundError), typeof(CategoryRetiredError), typeof(CategoryTaxonomyRefusedError), typeof(SpecificationRefusedError), typeof(CategoryChangedError))
{
    /// <inheritdoc/>
    protected override async Task<Taken<AdministeredCategory>> RunAsync(SetCategorySpecificationInput input, CommandScope scope)
    {
        if (await CategoryDesk.EnterAsync(scope) is { } refusal) return refusal;
        if (await CategoryDesk.FindAsync(input.Id, scope) is not { } category) return new CategoryNotFoundError();
        var known = category.Specification;
        if (input.ExpectedVersion is { } expected && expected != (known?.Version ?? 0)) return new CategoryChangedError { Category = new EntityKey<Category>(category.Id), Version = known?.Version ?? 0 };
        if (category.Taxonomy != CategoryTaxonomy.Issue) return new CategoryTaxonomyRefusedError();
        if (!category.Active) return new CategoryRetiredError();
        if (SpecificationRules.Fault(input) is { } fault) return fault;
        if (input.ResponsibleId is { } organisation && !(organisation.Type.Name == nameof(Organisation) && await scope.Rows.Organisations.AnyAsync(o => o.Id == organisation.Key, scope.Cancel)))
            return new SpecificationRefusedError { Field = "responsibleId", Rule = "the id of an organisation" };
        var before = known is null ? null : SpecificationRules.Values(known);
        var specification = known ?? new CategorySpecification { CategoryId = category.Id, Type = input.Type, Standard = input.Standard };
        SpecificationRules.Apply(input, specification);
        if (known is null) scope.Rows.CategorySpecifications.Add(specification);
        else specification.Version++;
        var after = SpecificationRules.Values(specification);
        CategoryDesk.Record(scope, category, input.Reason, [.. after.Select((value, i) => ($"specification.{value.Field}", before?[i].Value, (object?)value.Value))]);
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return new AdministeredCategory { Category = new EntityKey<Category>(category.Id) };
    }
}

/// <summary>The five specifications of a category (五定).</summary>
public sealed record SetCategorySpecificationInput : KeyedInput
{
    /// <summary>The category of issues (诉求分类).</summary>
    public NodeId Id { get; init; }

    /// <summary>The version of the specification that was looked at (版本), 0 where there was none; where it is given and somebody changed it since, nothing is done.</summary>
    public int? ExpectedVersion { get; init; }

    /// <summary>What falls under it (定类).</summary>
    [Length(1, CategorySpecification.TypeMaxLength)]
    public string Type { get; init; } = "";

    /// <summary>Who is responsible (定责): kinds of organisation, of which the nearest level upward from the grid has one.</summary>
    [Length(1, 10)]
    public IReadOnlyList<OrganisationKind> ResponsibleKinds { get; init; } = [];

    /// <summary>The organisation responsible where its kind alone does not tell (责任单位).</summary>
    public NodeId? ResponsibleId { get; init; }

    /// <summary>What counts as done (定标).</summary>
    [Length(1, CategorySpecification.StandardMaxLength)]
    public string Standard { get; init; } = "";

    /// <summary>Time to accept (受理时限).</summary>
    public TimeLimitInput Accept { get; init; } = new();

    /// <summary>Time to handle (办理时限, 定时).</summary>
    public TimeLimitInput Handle { get; init; } = new();

    /// <summary>Time to handle issues of high priority (较高优先级办理时限).</summary>
    public TimeLimitInput HighHandle { get; init; } = new();

    /// <summary>Time to handle urgent issues (紧急办理时限).</summary>
    public TimeLimitInput UrgentHandle { get; init; } = new();

    /// <summary>Time to feed back after handling (反馈时限).</summary>
    public TimeLimitInput Feedback { get; init; } = new();

    /// <summary>The rating to reach (定效), in stars, 1 to 5.</summary>
    public int EffectRating { get; init; }

    /// <summary>Whether a third person verifies the result on the ground (第三人核查).</summary>
    public bool VerificationWanted { get; init; }

    /// <summary>How near another issue must lie to be a possible duplicate (重复诉求判定半径), in metres, 0 to 5,000.</summary>
    public int DuplicateRadius { get; init; }

    /// <summary>Hours before a deadline at which whoever handles the issue is reminded (催办提前量), 0 to 2,500; 0 for no reminder.</summary>
    public int ReminderHours { get; init; }

    /// <summary>Hours after the deadline until the level above supervises (一级督办), 0 to 10,000.</summary>
    public int FirstSupervisionHours { get; init; }

    /// <summary>Hours after the deadline until two levels above supervise (二级督办), no fewer than for the first.</summary>
    public int SecondSupervisionHours { get; init; }

    /// <summary>Hours after the deadline until the district supervises (区级督办), no fewer than for the second.</summary>
    public int DistrictSupervisionHours { get; init; }

    /// <summary>Why (原因): stands in the audit log.</summary>
    [Length(4, AuditEntry.PurposeMaxLength)]
    public string? Reason { get; init; }
}

/// <summary>A time limit (时限).</summary>
public sealed record TimeLimitInput
{
    /// <summary>How many (数量), 1 to 2,500.</summary>
    public int Number { get; init; }

    /// <summary>Of what (单位).</summary>
    public LimitUnit Unit { get; init; }
}
