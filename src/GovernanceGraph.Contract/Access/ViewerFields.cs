using GovernanceGraph.Domain.Accounts;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Audit;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Catalog.Definitions;

namespace GovernanceGraph.Contract.Access;

/// <summary>What <c>viewer</c> tells.</summary>
internal static class ViewerFields
{
    public const string Description = "Who asks (当前访问者), as the platform knows them.";

    public static void Declare(ViewerDefinition viewer) => viewer
        .Text("kind", "What kind of viewer it is (访问者类型): ANONYMOUS, PERSON or APP.", v => v.Kind.ToString().ToUpperInvariant(), isRequired: true)
        .Text("name", "How the audit log names the viewer (审计名称).", v => v.Name, isRequired: true)
        .Texts("scopes", "What an app may do (应用授权范围); empty for people.", v => v.Kind == ViewerKind.App ? [.. v.Roles.Select(r => r.Name).Distinct().Order()] : [])
        .Numbers(
            "budget",
            "ViewerBudget",
            "What the viewer may cost (查询预算): a bucket that every operation draws from and that refills. Counted by each server for itself; null where nobody counts.",
            new("size", "What a full bucket holds (预算上限), in units of cost.", v => v.Meter!.Budget.Size),
            new("left", "What it holds now (剩余预算), after what this operation cost.", v => v.Meter!.Left),
            new("restorePerSecond", "What comes back in a second (每秒恢复).", v => v.Meter!.Budget.RestorePerSecond))
        .One<Account>("account", "The account that signed in (账号); null for apps, and for who signed in without an account here.", ViewerKey.Account)
        .Many<AccountRole, Guid>("roles", "The account's roles (角色授权), past and coming ones too.", ViewerKey.Account, role => role.AccountId)
        .One<App>("app", "The app that asks (应用), with its keys; null for people.", ViewerKey.App)
        .One<Person>("person", "The person who signed in (本人); null for apps and for accounts that are tied to no person.", ViewerKey.Person)
        .Many<DataAccess, Guid>("dataAccesses", "Who saw or asked for the viewer's own personal values (本人数据查看记录), newest first.", ViewerKey.Person, a => a.PersonId);
}
