using System.Globalization;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Hsds;

/// <summary>Makes organisations and facilities of HSDS's organizations and locations, with their addresses and telephones.</summary>
internal sealed class HsdsBodies(HsdsMapping mapping, HsdsTables tables, FindingLog findings, HsdsFiles files)
{
    private readonly ILookup<string, DirectoryRow> _addresses = files.By("addresses", "location_id"), _phones = files.By("phones", "organization_id");

    public void TakeOrganisation(DirectoryRow row)
    {
        var id = row.Required("id");
        tables.Organisations.Add(row.Place, "id", id, new Organisation
        {
            Id = tables.Organisations.KeyOf(id),
            Name = row.Required("name"),
            Kind = mapping.Kinds.Of("legal_status", row.Optional("legal_status")),
            ParentId = tables.Organisations.Seek(findings, row.Place, "parent_organization_id", row.Optional("parent_organization_id")),
            AreaId = tables.Areas.Root.Id,
            FoundedOn = FoundedOn(row),
            Description = row.Optional("description"),
            OfficePhone = OfficePhone(id),
            Source = mapping.Source,
            ExternalId = $"organisation/{id}",
        });
    }

    public void TakeLocation(DirectoryRow row)
    {
        if (row.Optional("location_type") is "virtual" or "postal")
        {
            findings.Warn(row.Place, "location_type", row.Required("location_type"), "Only physical locations are facilities: left out.");
            return;
        }
        var id = row.Required("id");
        var address = _addresses[id].FirstOrDefault(address => address.Optional("address_type") == "physical") ?? _addresses[id].FirstOrDefault();
        var point = Point(row);
        tables.Facilities.Add(row.Place, "id", id, new Facility
        {
            Id = tables.Facilities.KeyOf(id),
            Name = row.Required("name"),
            Kind = mapping.Facilities.Of("alternate_name", row.Optional("alternate_name")),
            OperatorId = tables.Organisations.Seek(findings, row.Place, "organization_id", row.Optional("organization_id")),
            AreaId = tables.Areas.Of(row.Place, mapping.Area.Column is { } column ? address?.Optional(column) : null),
            Address = address is null ? null : Address(address),
            Longitude = point?.Longitude,
            Latitude = point?.Latitude,
        });
    }

    /// <summary>The number of the office itself: of its own, no person's, no single service's or place's, no fax.</summary>
    private string? OfficePhone(string organisation)
    {
        foreach (var phone in _phones[organisation])
        {
            if (phone.Optional("contact_id") is not null) findings.Warn(phone.Place, "contact_id", phone.Required("contact_id"), "This is a person's number, personal data: it is not taken for the organisation's.");
            else if (phone.Optional("service_id") is null && phone.Optional("location_id") is null && phone.Optional("type") is null or "voice" or "cell") return phone.Optional("number");
        }
        return null;
    }

    /// <summary>HSDS knows the year only: we take its first day.</summary>
    private static DateOnly? FoundedOn(DirectoryRow row)
    {
        if (row.Optional("year_incorporated") is not { } text) return null;
        return DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year) ? year : throw new RowException("year_incorporated", text, "Must be a year such as 2011.");
    }

    /// <summary>An address on one line, as it is written where it is: in China from the province down without blanks, elsewhere from the street up with commas.</summary>
    private static string? Address(DirectoryRow row)
    {
        string[] streetFirst = ["address_1", "address_2", "city", "region", "state_province", "postal_code", "country"];
        string[] provinceFirst = ["state_province", "city", "region", "address_1", "address_2"];
        var chinese = row.Optional("country") == "CN";
        var parts = (chinese ? provinceFirst : streetFirst).Select(row.Optional).OfType<string>().ToList();
        return parts.Count == 0 ? null : string.Join(chinese ? "" : ", ", parts);
    }

    private static GeoPoint? Point(DirectoryRow row)
    {
        if (row.Optional("longitude") is not { } longitude || row.Optional("latitude") is not { } latitude) return null;
        var point = new GeoPoint(Degrees("longitude", longitude), Degrees("latitude", latitude));
        return point.IsValid ? point : throw new RowException("latitude", $"{longitude} {latitude}", "Must be a longitude of -180 to 180 and a latitude of -90 to 90.");
    }

    private static double Degrees(string column, string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : throw new RowException(column, text, "Must be a number in degrees.");
}
