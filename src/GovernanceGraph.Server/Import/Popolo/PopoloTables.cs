using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Server.Import.Directories;
using GovernanceGraph.Server.Import.Retiring;
using GovernanceGraph.Server.Import.Storage;

namespace GovernanceGraph.Server.Import.Popolo;

/// <summary>The tables that a Popolo file fills.</summary>
internal sealed class PopoloTables
{
    private readonly DirectoryRegister _register;

    private PopoloTables(DirectoryRegister register, AreaBook areas, KnownArea root) => (_register, Areas, Root) = (register, areas, root);

    public AreaBook Areas { get; }

    /// <summary>The area that the whole source lies in.</summary>
    public KnownArea Root { get; }

    public required DirectoryTable<Organisation> Organisations { get; init; }

    public required DirectoryTable<Person> People { get; init; }

    public required DirectoryTable<Post> Posts { get; init; }

    public required DirectoryTable<Membership> Memberships { get; init; }

    public static async Task<PopoloTables> OpenAsync(PopoloMapping mapping, ImportSession session, DateOnly today)
    {
        var areas = await AreaBook.OpenAsync(mapping.Scheme, session);
        var register = await DirectoryRegister.OpenAsync(session, mapping.Source, today);
        return new PopoloTables(register, areas, areas.Root(mapping.Root, mapping.TimeZone))
        {
            Organisations = await register.TableAsync<Organisation>("organisation"),
            People = await register.TableAsync<Person>("person"),
            Posts = await register.TableAsync<Post>("post"),
            Memberships = await register.TableAsync<Membership>("membership"),
        };
    }

    /// <summary>Merges all, what others refer to first. People do not end when a directory drops them: only what they did in it does.</summary>
    public async Task<IReadOnlyList<EntityCount>> MergeAsync(CancellationToken cancellation)
    {
        var areas = await Areas.MergeAsync(cancellation);
        await _register.MergeAsync();
        string[] organisation =
        [
            nameof(Organisation.Name), nameof(Organisation.Kind), nameof(Organisation.ParentId), nameof(Organisation.AreaId), nameof(Organisation.FoundedOn), nameof(Organisation.DissolvedOn),
            nameof(Organisation.Description), nameof(Organisation.OfficePhone),
        ];
        return
        [
            areas,
            await Organisations.MergeAsync(organisation, RetirementRule.Organisations, cancellation),
            await People.MergeAsync([nameof(Person.Name), nameof(Person.Phone), nameof(Person.Address), nameof(Person.BirthYear)], null, cancellation),
            await Posts.MergeAsync([nameof(Post.Title), nameof(Post.Role), nameof(Post.AreaId)], RetirementRule.Posts, cancellation),
            await Memberships.MergeAsync([nameof(Membership.PostId), nameof(Membership.Role), nameof(Membership.AreaId), nameof(Membership.Since), nameof(Membership.Until)], RetirementRule.Memberships, cancellation),
        ];
    }
}
