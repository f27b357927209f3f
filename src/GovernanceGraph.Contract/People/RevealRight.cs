using GovernanceGraph.Contract.Access;
using GovernanceGraph.Contract.Commands;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Engine.Access;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.People;

/// <summary>Where a viewer may have personal data revealed, and which.</summary>
internal sealed class RevealRight(IReadOnlyList<HeldRole> held, CommandScope scope)
{
    /// <summary>Who may have every value revealed.</summary>
    public static readonly IReadOnlyList<string> FullRoles = [.. Roles.Desk, Scopes.Reveal];

    /// <summary>What grid workers may have revealed: to ring and to call at the door.</summary>
    public static readonly IReadOnlyList<PersonalField> GridFields = [PersonalField.Phone, PersonalField.Address];

    public static readonly IReadOnlyList<string> AllRoles = [.. Roles.Staff, Scopes.Reveal];

    public bool IsNone => held.Count == 0;

    /// <summary>Roles of accounts, scopes of apps: neither stands for the other. Roles in organisations reach no area.</summary>
    public static RevealRight Of(CommandScope scope) => new(
    [
        .. scope.Viewer.Roles.Where(role => role.Organisations is null && scope.Viewer.Kind switch
        {
            ViewerKind.Person => role.Scope is not null && Roles.Staff.Contains(role.Name),
            ViewerKind.App => role.Name == Scopes.Reveal,
            _ => false,
        }),
    ], scope);

    /// <summary>Whether a person is registered, or works today, where one of these roles is held.</summary>
    public async Task<bool> CoversAsync(Guid person, IReadOnlyList<string> roles)
    {
        var today = DateOnly.FromDateTime(scope.Now);
        foreach (var role in held.Where(role => roles.Contains(role.Name)))
        {
            if (role.Scope is not { } area) return true;
            var column = Scope.Properties[area.Level];
            if (await scope.Rows.People.AnyAsync(p => p.Id == person && EF.Property<Guid?>(p, column) == area.Key, scope.Cancel)) return true;
            if (await scope.Rows.Memberships.AnyAsync(m => m.PersonId == person && (m.Until == null || m.Until >= today) && EF.Property<Guid?>(m, column) == area.Key, scope.Cancel)) return true;
        }

        return false;
    }

    /// <summary>Whether a row lies where one of the roles is held.</summary>
    public bool Covers(Located row) => held.Any(role => role.Scope is not { } area || row.KeyAt(area.Level) == area.Key);
}
