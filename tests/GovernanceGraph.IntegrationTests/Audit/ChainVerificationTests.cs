using GovernanceGraph.IntegrationTests.Storage;
using GovernanceGraph.Server.Audit;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Audit;

/// <summary>Whatever the owner of the database does to the log with its triggers switched off, the verification finds.</summary>
public sealed class ChainVerificationTests : IAsyncLifetime
{
    private const int Entries = 6;
    private readonly TestDatabase _database = new();

    public async Task InitializeAsync()
    {
        await _database.InitializeAsync();
        await using var context = _database.Context();
        for (var i = 0; i < Entries; i++)
        {
            context.AuditEntries.Add(AuditLogTests.Entry(purpose: $"第{i}次", roles: ["A@1"], fields: ["Person.phone"], subjects: [Guid.NewGuid(), Guid.NewGuid()]));
            await context.SaveChangesAsync();
        }
    }

    public Task DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task A_log_as_it_was_written_is_right_from_any_entry_on()
    {
        var verdict = await VerifyAsync();
        Assert.Equal((Entries, Entries, null), (verdict.Entries, verdict.Head!.Sequence, verdict.Fault));
        Assert.Equal((3, null), ((await VerifyAsync(from: 4)) is var tail ? (tail.Entries, tail.Fault) : default));
        Assert.Null((await VerifyAsync(expected: verdict.Head)).Fault);
    }

    [Theory]
    [InlineData("UPDATE audit_entries SET purpose = '别的' WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit_entries SET at = at + interval '1 microsecond' WHERE sequence = 3", 3)]
    [InlineData("UPDATE audit_entries SET account_id = gen_random_uuid() WHERE sequence = 6", 6)]
    [InlineData("UPDATE audit_entries SET subject_ids = subject_ids[1:1] WHERE sequence = 1", 1)]
    [InlineData("UPDATE audit_entries SET roles = '{}' WHERE sequence = 2", 2)]
    [InlineData("DELETE FROM audit_subjects WHERE entry_id = (SELECT id FROM audit_entries WHERE sequence = 4); DELETE FROM audit_entries WHERE sequence = 4", 4)]
    [InlineData("DELETE FROM audit_subjects WHERE entry_id = (SELECT id FROM audit_entries WHERE sequence = 1); DELETE FROM audit_entries WHERE sequence = 1", 1)]
    [InlineData("UPDATE audit_entries SET sequence = -sequence WHERE sequence IN (2, 3); UPDATE audit_entries SET sequence = 5 + sequence WHERE sequence < 0", 2)]
    [InlineData("UPDATE audit_entries SET hash = sha256(convert_to(audit_entry_text(audit_entries), 'UTF8')), previous_hash = previous_hash, purpose = purpose WHERE sequence = 5; UPDATE audit_entries SET previous_hash = decode(repeat('00', 32), 'hex') WHERE sequence = 5", 5)]
    [InlineData("UPDATE audit_entries SET purpose = '别的' WHERE sequence = 3; UPDATE audit_entries AS e SET hash = sha256(convert_to(audit_entry_text(e), 'UTF8')) WHERE sequence = 3", 4)]
    [InlineData("DELETE FROM audit_subjects WHERE entry_id = (SELECT id FROM audit_entries WHERE sequence = 2)", 2)]
    [InlineData("UPDATE audit_subjects SET person_id = gen_random_uuid() WHERE entry_id = (SELECT id FROM audit_entries WHERE sequence = 5)", 5)]
    public async Task What_was_changed_removed_or_swapped_is_found(string tampering, long first)
    {
        await TamperAsync(tampering);
        Assert.Equal(first, (await VerifyAsync()).Fault?.Sequence);
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_is_found_by_a_noted_head_only()
    {
        var noted = (await VerifyAsync()).Head!;
        await TamperAsync("DELETE FROM audit_subjects WHERE entry_id IN (SELECT id FROM audit_entries WHERE sequence > 4); DELETE FROM audit_entries WHERE sequence > 4");
        Assert.Null((await VerifyAsync()).Fault);
        Assert.Equal(5, (await VerifyAsync(expected: noted)).Fault?.Sequence);
    }

    [Fact]
    public async Task A_log_that_was_written_anew_is_found_by_a_noted_head_only()
    {
        var noted = (await VerifyAsync()).Head!;
        await TamperAsync("DELETE FROM audit_subjects; DELETE FROM audit_entries");
        await using var context = _database.Context();
        for (var i = 0; i < Entries; i++)
        {
            context.AuditEntries.Add(AuditLogTests.Entry());
            await context.SaveChangesAsync();
        }

        Assert.Null((await VerifyAsync()).Fault);
        Assert.Equal(Entries, (await VerifyAsync(expected: noted)).Fault?.Sequence);
    }

    private async Task<ChainVerdict> VerifyAsync(long from = 1, AuditHead? expected = null)
    {
        await using var context = _database.Context();
        return await ChainVerification.RunAsync(context, from, expected, () => { }, default);
    }

    private Task TamperAsync(string sql) => _database.ExecuteAsync($"""
        ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_append_only; ALTER TABLE audit_subjects DISABLE TRIGGER audit_subjects_append_only;
        {sql};
        ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_append_only; ALTER TABLE audit_subjects ENABLE TRIGGER audit_subjects_append_only;
        """);
}
