namespace GovernanceGraph.Domain.Issues.Handling;

/// <summary>What somebody is to an issue: who may take which step hangs on it.</summary>
[Flags]
public enum IssueParty
{
    /// <summary>Nobody who is signed in.</summary>
    None = 0,

    /// <summary>A person who is signed in, whoever they are.</summary>
    Resident = 1,

    /// <summary>Who reported it.</summary>
    Reporter = 2,

    /// <summary>A volunteer of its area.</summary>
    Volunteer = 4,

    /// <summary>A grid worker of its area.</summary>
    GridWorker = 8,

    /// <summary>Who it is assigned to.</summary>
    Assignee = 16,

    /// <summary>Staff of the organisation responsible.</summary>
    Responsible = 32,

    /// <summary>Staff of its community, subdistrict or district.</summary>
    Desk = 64,

    /// <summary>Staff of its subdistrict or district, at a level above the organisation responsible (at the district's level: the district's own).</summary>
    Above = 128,

    /// <summary>Who has it in hand.</summary>
    Handlers = Assignee | Responsible | Desk,

    /// <summary>Everybody who works on it.</summary>
    Staff = GridWorker | Handlers,
}
