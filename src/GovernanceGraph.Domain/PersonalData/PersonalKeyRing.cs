namespace GovernanceGraph.Domain.PersonalData;

/// <summary>The keys of personal data: the current one encrypts, all of them decrypt, so that a new key can come into use while old rows are re-encrypted.</summary>
public sealed class PersonalKeyRing
{
    private readonly Dictionary<string, PersonalKey> _keys;

    /// <exception cref="ArgumentException">Two keys have one id, or none has that of the current one.</exception>
    public PersonalKeyRing(IEnumerable<PersonalKey> keys, string current)
    {
        _keys = keys.ToDictionary(key => key.Id);
        Current = _keys.GetValueOrDefault(current) ?? throw new ArgumentException($"There is no key '{current}', which is to be the current one.", nameof(current));
    }

    /// <summary>The key that encrypts.</summary>
    public PersonalKey Current { get; }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<PersonalKey> All => _keys.Values;

    /// <summary>The key with an id; null when it is not in the ring.</summary>
    public PersonalKey? Find(string id) => _keys.GetValueOrDefault(id);
}
