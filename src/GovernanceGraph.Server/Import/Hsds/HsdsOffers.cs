using System.Globalization;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Findings;

namespace GovernanceGraph.Server.Import.Hsds;

/// <summary>Makes services, their categories and places of HSDS's services, taxonomy terms and services at locations.</summary>
internal sealed class HsdsOffers(HsdsMapping mapping, HsdsTables tables, FindingLog findings, HsdsFiles files)
{
    private readonly ILookup<string, DirectoryRow> _attributes = files.By("attributes", "link_id"), _costs = files.By("cost_options", "service_id");
    private readonly HashSet<(Guid Service, Guid Facility)> _places = [];

    public void TakeTerm(DirectoryRow row)
    {
        var id = row.Required("id");
        var (key, code, name) = (tables.Categories.KeyOf(id), $"{mapping.CategoryPrefix}/{row.Optional("code") ?? id}", row.Required("name"));
        if (tables.CategoryCodes.TryGetValue(code, out var other) && other != key) throw new RowException("code", row.Optional("code") ?? id, $"Another category has the code {code} already: a code must stand once.");
        tables.Categories.Add(row.Place, "id", id, new Category
        {
            Id = key,
            Taxonomy = CategoryTaxonomy.Service,
            Code = code,
            Name = name,
            NameEn = row.Optional("language")?.StartsWith("en", StringComparison.OrdinalIgnoreCase) == true ? name : null,
            ParentId = tables.Categories.Seek(findings, row.Place, "parent_id", row.Optional("parent_id")),
        });
        tables.CategoryCodes[code] = key;
    }

    public void TakeService(DirectoryRow row)
    {
        var id = row.Required("id");
        tables.Services.Add(row.Place, "id", id, new Service
        {
            Id = tables.Services.KeyOf(id),
            ProviderId = tables.Organisations.Require("organization_id", row.Required("organization_id")),
            AreaId = tables.Areas.Root.Id,
            Name = row.Required("name"),
            Description = row.Optional("description"),
            Eligibility = row.Optional("eligibility_description"),
            CategoryId = CategoryOf(id),
            Level = mapping.Level,
            Fee = FeeOf(id),
            Status = StatusOf(row.Required("status")),
        });
    }

    public void TakePlace(DirectoryRow row)
    {
        var pair = (Service: tables.Services.Require("service_id", row.Required("service_id")), Facility: tables.Facilities.Require("location_id", row.Required("location_id")));
        if (_places.Add(pair)) tables.Places.Add(new ServiceFacility { ServiceId = pair.Service, FacilityId = pair.Facility });
        else findings.Warn(row.Place, "location_id", row.Required("location_id"), "The service is given at this location by another row already.");
    }

    private Guid? CategoryOf(string service)
    {
        foreach (var attribute in _attributes[service])
            if (tables.Categories.Seek(findings, attribute.Place, "taxonomy_term_id", attribute.Optional("taxonomy_term_id")) is { } category) return category;
        return null;
    }

    /// <summary>The fee if there is just one, in our currency; else it depends, and the text of the service says on what.</summary>
    private decimal? FeeOf(string service)
    {
        if (_costs[service].ToList() is not [var cost] || cost.Optional("amount") is not { } amount) return null;
        if (!string.Equals(cost.Optional("currency"), mapping.Currency, StringComparison.OrdinalIgnoreCase))
        {
            findings.Warn(cost.Place, "currency", cost.Optional("currency") ?? "", $"Fees are kept in {mapping.Currency} only: left out.");
            return null;
        }
        return decimal.TryParse(amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var fee) && fee < 10_000_000_000_000_000m
            ? fee
            : throw new RowException("amount", amount, $"Must be an amount of {mapping.Currency}, such as 35 or 12.50.");
    }

    private static ServiceStatus StatusOf(string status) => status switch
    {
        "active" => ServiceStatus.Active,
        "inactive" or "temporarily closed" => ServiceStatus.Suspended,
        "defunct" => ServiceStatus.Ended,
        _ => throw new RowException("status", status, "Must be one of active, inactive, temporarily closed, defunct."),
    };
}
