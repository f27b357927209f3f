using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>The residents of a community who take part in its bodies. They are few, so that one person often sits in several bodies, as in life.</summary>
internal sealed class ActiveResidents(CommunityRoster roster)
{
    private const int Most = 150;

    private readonly RandomStream _random = RandomStream.For("active residents", roster.Community.Index);
    private readonly HashSet<int> _unique = [];

    /// <summary>The roster they belong to.</summary>
    public CommunityRoster Roster => roster;

    /// <summary>Different people for one body.</summary>
    public IReadOnlyList<int> Take(int count)
    {
        var taken = new List<int>(count);
        while (taken.Count < count)
        {
            var person = _random.Chance(0.75) ? Volunteer() : Other();
            if (!taken.Contains(person)) taken.Add(person);
        }
        return taken;
    }

    /// <summary>A volunteer whom neither this method nor <see cref="UniqueOther"/> has given yet.</summary>
    public int UniqueVolunteer() => Unique(Volunteer);

    /// <summary>A resident who is no volunteer and whom neither this method nor <see cref="UniqueVolunteer"/> has given yet.</summary>
    public int UniqueOther() => Unique(Other);

    private int Unique(Func<int> draw)
    {
        int person;
        do person = draw();
        while (!_unique.Add(person));
        return person;
    }

    private int Volunteer() => roster.Residents.Start.Value + _random.Below(Math.Min(Most, roster.VolunteersAmongResidents));

    private int Other() => roster.Residents.End.Value - 1 - _random.Below(Most / 2);
}
