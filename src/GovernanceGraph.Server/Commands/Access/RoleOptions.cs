using System.CommandLine;
using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary>Names a role and where it is held.</summary>
internal sealed class RoleOptions
{
    private readonly Argument<string> _role = new("role") { Description = $"One of {string.Join(", ", EnumText.Values(typeof(AccountRoleKind)))}." };
    private readonly PlaceOptions _place = new("--organisation", "The organisation, by its key, for ORGANISATION_STAFF.");

    public void AddTo(Command command)
    {
        command.Add(_role);
        _place.AddTo(command);
    }

    /// <exception cref="ExpectedFailure">There is no such role, or it is not held in such a place.</exception>
    public async Task<(AccountRoleKind Kind, Area? Area, Organisation? Organisation)> ReadAsync(ParseResult arguments, GovernanceContext context, CancellationToken cancellation)
    {
        var text = arguments.GetRequiredValue(_role).ToUpperInvariant().Replace('-', '_');
        if (!EnumText.TryParse<AccountRoleKind>(text, out var kind)) throw new ExpectedFailure($"'{text}' is no role: use {string.Join(", ", EnumText.Values(typeof(AccountRoleKind)))}.");
        var (area, organisation) = (await _place.AreaAsync(arguments, context, cancellation), await _place.OrganisationAsync(arguments, context, cancellation));
        var fits = kind switch
        {
            AccountRoleKind.OrganisationStaff => organisation is not null && area is null,
            AccountRoleKind.Auditor or AccountRoleKind.Admin => organisation is null,
            _ => organisation is null && area is not null,
        };
        return fits ? (kind, area, organisation) : throw new ExpectedFailure(kind == AccountRoleKind.OrganisationStaff ? $"{text} is held in an organisation: give --organisation." : $"{text} is held in an area: give --area.");
    }
}
