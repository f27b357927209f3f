using System.Globalization;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Findings;
using GovernanceGraph.Server.Import.Reading;
using GovernanceGraph.Server.Import.Storage;

namespace GovernanceGraph.Server.Import.Popolo;

/// <summary>Makes our rows of Popolo's records. Each <c>Take…</c> throws a <see cref="RowException"/> for a record that breaks a rule.</summary>
internal sealed class PopoloRows(PopoloMapping mapping, PopoloTables tables, FindingLog findings, PopoloPeriods periods)
{
    // A membership has no id in most files: what it joins, and since when if the record itself says so, tells it from others.
    private static readonly string[] MembershipKey = ["person_id", "organization_id", "post_id", "role", "on_behalf_of_id", "legislative_period_id", "area_id", "start_date"];

    private static readonly string[] Telephones = ["phone", "voice", "cell", "mobile", "tel"];

    public void TakeArea(JsonRecord record)
    {
        var (id, type) = (record.Required("id"), record.Optional("type") ?? record.Optional("classification"));
        var level = mapping.Levels.Of("type", type);
        var parent = ParentArea(record);
        if (level <= parent.Rank.Level) throw new RowException("type", type ?? "", $"Makes it {EnumText.Of(level)}, which is not below {parent.Name}, {EnumText.Of(parent.Rank.Level)}.");
        tables.Areas.Put(record.Place, new AreaRow("id", id, record.Required("name"), level, parent.Id));
    }

    public void TakeOrganisation(JsonRecord record)
    {
        var id = record.Required("id");
        var organisation = new Organisation
        {
            Id = tables.Organisations.KeyOf(id),
            Name = record.Required("name"),
            Kind = mapping.Kinds.Of("classification", record.Optional("classification")),
            ParentId = tables.Organisations.Seek(findings, record.Place, "parent_id", record.Optional("parent_id")),
            AreaId = AreaOf(record) ?? tables.Root.Id,
            FoundedOn = Date(record, "founding_date", PartialDate.First),
            DissolvedOn = Date(record, "dissolution_date", PartialDate.Last),
            Description = record.Optional("description") ?? record.Optional("abstract"),
            OfficePhone = Contact(record, Telephones),
            Source = mapping.Source,
            ExternalId = $"organisation/{id}",
        };
        CheckPeriod("dissolution_date", organisation.FoundedOn, organisation.DissolvedOn);
        tables.Organisations.Add(record.Place, "id", id, organisation);
    }

    public void TakePerson(JsonRecord record)
    {
        var id = record.Required("id");
        tables.People.Add(record.Place, "id", id, new Person
        {
            Id = tables.People.KeyOf(id),
            Name = record.Required("name"),
            Phone = Contact(record, Telephones),
            Address = Contact(record, "address"),
            BirthYear = BirthYear(record),
        });
    }

    public void TakePost(JsonRecord record)
    {
        var id = record.Required("id");
        tables.Posts.Add(record.Place, "id", id, new Post
        {
            Id = tables.Posts.KeyOf(id),
            OrganisationId = tables.Organisations.Require("organization_id", record.Required("organization_id")),
            Title = record.Optional("label") ?? record.Required("role"),
            Role = mapping.Roles.Of("role", record.Optional("role")),
            AreaId = AreaOf(record),
        });
    }

    public void TakeMembership(JsonRecord record)
    {
        var person = tables.People.Require("person_id", record.Required("person_id"));
        var organisation = tables.Organisations.Require("organization_id", record.Required("organization_id"));
        var id = record.Optional("id") ?? string.Join('|', MembershipKey.Select(record.Optional));
        var (start, end) = periods.Find(record.Optional("legislative_period_id"));
        var membership = new Membership
        {
            Id = tables.Memberships.KeyOf(id),
            PersonId = person,
            OrganisationId = organisation,
            PostId = tables.Posts.Seek(findings, record.Place, "post_id", record.Optional("post_id")),
            Role = mapping.Roles.Of("role", record.Optional("role")),
            AreaId = AreaOf(record) ?? tables.Root.Id,
            Since = Date(record, "start_date", PartialDate.First, start) ?? throw new RowException("start_date", "", "Must be there, or the record must name a legislative period that has one."),
            Until = Date(record, "end_date", PartialDate.Last, end),
        };
        CheckPeriod("end_date", membership.Since, membership.Until);
        tables.Memberships.Add(record.Place, "id", id, membership);
    }

    private KnownArea ParentArea(JsonRecord record)
    {
        if (record.Optional("parent_id") is not { } id) return tables.Root;
        return tables.Areas.Find(id)?.Area ?? throw new RowException("parent_id", id, "There is no area with this id, or it was refused.");
    }

    private Guid? AreaOf(JsonRecord record)
    {
        if (record.Optional("area_id") is not { } id) return null;
        if (tables.Areas.Find(id) is { } entry) return entry.Area.Id;
        findings.Warn(record.Place, "area_id", id, $"There is no area with this id, or it was refused: taken for {tables.Root.Name}.");
        return null;
    }

    private DateOnly? Date(JsonRecord record, string column, Func<FindingLog, RowPlace, string, string, DateOnly> read, string? otherwise = null) =>
        (record.Optional(column) ?? otherwise) is { } text ? read(findings, record.Place, column, text) : null;

    private static void CheckPeriod(string column, DateOnly? from, DateOnly? to)
    {
        if (from > to) throw new RowException(column, FormattableString.Invariant($"{to:yyyy-MM-dd}"), FormattableString.Invariant($"Must not be before the beginning, {from:yyyy-MM-dd}."));
    }

    private static short? BirthYear(JsonRecord record)
    {
        if (record.Optional("birth_date") is not { } text) return null;
        if (text.Length >= 4 && short.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1850 and <= 2200) return year;
        throw new RowException("birth_date", text, "Must begin with a year of 1850 to 2200.");
    }

    private static string? Contact(JsonRecord record, params ReadOnlySpan<string> types)
    {
        foreach (var detail in record.Items("contact_details"))
            if (JsonRecord.TextOf(detail, "type") is { } type && types.Contains(type) && JsonRecord.TextOf(detail, "value") is { } value) return value;
        return null;
    }
}
