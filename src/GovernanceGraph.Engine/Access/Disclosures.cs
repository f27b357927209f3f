namespace GovernanceGraph.Engine.Access;

/// <summary>The personal values that one answer shows in full to somebody else than the person: which fields, of whom. Costs nothing until there is one.</summary>
public sealed class Disclosures
{
    private Dictionary<string, HashSet<Guid>>? _subjects;

    /// <summary>Whether none is shown.</summary>
    public bool IsEmpty => _subjects is null;

    /// <summary>The fields, such as <c>Person.name</c>.</summary>
    public IReadOnlyCollection<string> Fields => _subjects is null ? [] : _subjects.Keys;

    /// <summary>The keys of the persons, each once.</summary>
    public IReadOnlySet<Guid> Subjects => _subjects is null ? new HashSet<Guid>() : _subjects.Values.SelectMany(s => s).ToHashSet();

    /// <param name="field">The field, as the log is to name it.</param>
    /// <param name="subject">The key of the person whom the value is about.</param>
    public void Add(string field, Guid subject)
    {
        _subjects ??= [];
        if (!_subjects.TryGetValue(field, out var subjects)) _subjects.Add(field, subjects = []);
        subjects.Add(subject);
    }
}
