using System.ComponentModel.DataAnnotations;
using GovernanceGraph.Contract.Audit;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Commands;
using GovernanceGraph.Engine.Identity;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.People;

/// <summary>Shows personal values of one person in full (查看个人信息原文), on record: the entry of the audit log is written before the values are read, in the same transaction, and the person sees it.
/// For staff of communities, subdistricts and districts whose area the person is registered or works in; for grid workers of that area telephone and address only; for apps with the scope
/// `personal:reveal`; for everybody of themself, without a record. Administrators and auditors have no such right. A refusal is on record too (PIPL art. 6 and 51).</summary>
public sealed class RevealPersonalData() : GovernanceCommand<RevealPersonalDataInput, RevealedPersonalData>(
    typeof(RevealRoleRequiredError), typeof(RevealOutOfReachError), typeof(RevealFieldRefusedError), typeof(BulkReadingRefusedError), typeof(NationalIdsUnavailableError))
{
    /// <inheritdoc/>
    protected override async Task<Taken<RevealedPersonalData>> RunAsync(RevealPersonalDataInput input, CommandScope scope)
    {
        var subject = await RevealSubject.FindAsync(scope.Rows, input.Id, scope.Cancel);
        if (subject is not null && subject.Person == scope.Viewer.Person) return await ReadAsync(input, subject.Person, scope);
        if (await RefusalAsync(input, subject, scope) is { } refusal)
        {
            if (scope.Viewer.Kind != ViewerKind.Anonymous) scope.Keep(Entry(AuditAction.Refused, input, subject, scope));   // there is nobody to hold to account
            return refusal;
        }

        scope.Rows.AuditEntries.Add(Entry(AuditAction.Reveal, input, subject, scope));
        await scope.Rows.SaveChangesAsync(scope.Cancel);
        return await ReadAsync(input, subject!.Person, scope);
    }

    private static async Task<CommandError?> RefusalAsync(RevealPersonalDataInput input, RevealSubject? subject, CommandScope scope)
    {
        var right = RevealRight.Of(scope);
        if (right.IsNone) return new RevealRoleRequiredError();
        if (subject is null || !subject.IsLeadIn(right) || !await right.CoversAsync(subject.Person, RevealRight.AllRoles)) return new RevealOutOfReachError();
        if (input.Fields.Except(RevealRight.GridFields).ToList() is [var refused, ..] && !await right.CoversAsync(subject.Person, RevealRight.FullRoles)) return new RevealFieldRefusedError { Field = refused };
        if (input.Fields.Contains(PersonalField.NationalId) && scope.Services.NationalIds is null) return new NationalIdsUnavailableError();
        return await scope.Services.Reading.AdmitAsync(scope.Viewer, [subject.Person], scope.Cancel) ? null : new BulkReadingRefusedError();
    }

    private static AuditEntry Entry(AuditAction action, RevealPersonalDataInput input, RevealSubject? subject, CommandScope scope) =>
        AuditEntries.Of(action, scope.Viewer, input.Fields.Select(NameOf), subject is null ? [] : [subject.Person], scope.Request.TraceId, scope.Request.Operation, input.Purpose);

    private static string NameOf(PersonalField field) => $"{nameof(Person)}.{char.ToLowerInvariant(field.ToString()[0])}{field.ToString()[1..]}";

    private static async Task<RevealedPersonalData> ReadAsync(RevealPersonalDataInput input, Guid key, CommandScope scope)
    {
        var person = await scope.Rows.People.AsNoTracking().SingleAsync(p => p.Id == key, scope.Cancel);
        return new RevealedPersonalData
        {
            Person = new EntityKey<Person>(key),
            Values = [.. input.Fields.Distinct().Select(field => new RevealedValue { Field = field, Value = ValueOf(person, field, scope) })],
        };
    }

    private static string? ValueOf(Person person, PersonalField field, CommandScope scope) => field switch
    {
        PersonalField.Name => person.Name,
        PersonalField.Phone => person.Phone,
        PersonalField.Address => person.Address,
        PersonalField.NationalId => scope.Services.NationalIds?.Open(person.Id, person.NationalIdCipher),
        PersonalField.BirthYear => person.BirthYear?.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => person.PartyMember ? "true" : "false",
    };
}

/// <summary>Whose values, which, and what for (查看请求).</summary>
public sealed record RevealPersonalDataInput
{
    /// <summary>A person (人员), or what leads to one: a membership (任职), a volunteer (志愿者), an application (办件: its applicant), a call (热线: its caller), care at home (居家养老: who is cared for) or an
    /// issue (诉求: its reporter, unless private).</summary>
    public NodeId Id { get; init; }

    /// <summary>Which values (字段); no more than the purpose needs.</summary>
    [Length(1, 6)]
    public IReadOnlyList<PersonalField> Fields { get; init; } = [];

    /// <summary>What for (查看目的): stands in the audit log, and the person reads it.</summary>
    [Length(4, AuditEntry.PurposeMaxLength)]
    public string Purpose { get; init; } = "";
}

/// <summary>The values of one person (个人信息原文).</summary>
public sealed record RevealedPersonalData
{
    /// <summary>The person (人员), as the viewer sees them otherwise.</summary>
    public EntityKey<Person>? Person { get; init; }

    /// <summary>The values asked for (值), each once.</summary>
    public IReadOnlyList<RevealedValue> Values { get; init; } = [];
}

/// <summary>One personal value in full (个人信息值).</summary>
public sealed record RevealedValue
{
    /// <summary>Which (字段).</summary>
    public PersonalField Field { get; init; }

    /// <summary>The value (值); null where none is known.</summary>
    public string? Value { get; init; }
}

/// <summary>None of the viewer's roles or scopes may reveal personal data (无查看权限).</summary>
public sealed record RevealRoleRequiredError() : CommandError("Personal data is revealed to staff of the person's area and to apps with the scope `personal:reveal` only.");

/// <summary>The id leads to nobody within the viewer's reach (不在管辖范围内): to no person, to one outside the viewer's areas, or to a reporter who is not to be named; which of them is not told.</summary>
public sealed record RevealOutOfReachError() : CommandError("The id leads to nobody within your areas.");

/// <summary>The viewer may have others of the person's values, not this one (该字段无权查看).</summary>
public sealed record RevealFieldRefusedError() : CommandError("Grid workers may have telephone and address revealed, nothing else.")
{
    /// <summary>Which one was refused (字段).</summary>
    public PersonalField Field { get; init; }
}

/// <summary>The viewer was shown the values of as many people within the hour as anybody may be (批量查看已拦截).</summary>
public sealed record BulkReadingRefusedError() : CommandError("You were shown the personal values of too many people within the hour; the auditors were told. Try again later.");

/// <summary>This server has no key of national id numbers (身份号码不可用).</summary>
public sealed record NationalIdsUnavailableError() : CommandError("This server holds no keys for national id numbers; whoever runs it sets Governance:PersonalData:Keys.");
