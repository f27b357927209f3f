using GovernanceGraph.Domain.Audit;
using GovernanceGraph.IntegrationTests.Storage;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Audit;

/// <summary>The audit log is only added to, whoever writes, and its chain has one order.</summary>
public sealed class AuditLogTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    [Theory]
    [InlineData("UPDATE audit_entries SET viewer_name = '他人'", "ck_audit_entries_append_only")]
    [InlineData("UPDATE audit_entries SET purpose = NULL WHERE false", "ck_audit_entries_append_only")]
    [InlineData("DELETE FROM audit_entries", "ck_audit_entries_append_only")]
    [InlineData("TRUNCATE audit_entries CASCADE", "ck_audit_entries_append_only")]
    [InlineData("UPDATE audit_subjects SET person_id = gen_random_uuid()", "ck_audit_subjects_append_only")]
    [InlineData("DELETE FROM audit_subjects", "ck_audit_subjects_append_only")]
    [InlineData("TRUNCATE audit_subjects", "ck_audit_subjects_append_only")]
    public async Task Nothing_in_the_log_is_changed_or_removed_by_its_owner_either(string sql, string constraint)
    {
        await WriteAsync(Entry());
        Assert.Equal(constraint, (await Assert.ThrowsAsync<PostgresException>(() => database.ExecuteAsync(sql))).ConstraintName);
    }

    [Fact]
    public async Task An_entry_gets_its_place_its_time_and_a_hash_that_other_code_agrees_with()
    {
        var written = Entry(purpose: "核实 \"3:a,\"\r\n情况", roles: ["COMMUNITY_STAFF@1", "", "a,b"], subjects: [Guid.NewGuid(), Guid.NewGuid()]);
        await WriteAsync(Entry());
        await WriteAsync(written);
        await using var context = database.Context();
        var entries = await context.AuditEntries.OrderByDescending(e => e.Sequence).Take(2).ToListAsync();
        Assert.Equal(written.Id, entries[0].Id);
        Assert.Equal(entries[1].Sequence + 1, entries[0].Sequence);
        Assert.Equal(entries[1].Hash, entries[0].PreviousHash);
        Assert.All(entries, entry => Assert.Equal(AuditText.Hash(entry), entry.Hash));
        Assert.InRange(entries[0].At, DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow.AddMinutes(1));
        Assert.Equal(written.SubjectIds.Order(), (await context.AuditSubjects.Where(s => s.EntryId == written.Id && s.At == entries[0].At).Select(s => s.PersonId).ToListAsync()).Order());
        Assert.Equal(written.SubjectIds.Order(), (await context.DataAccesses.Where(s => s.EntryId == written.Id && s.Purpose == written.Purpose).Select(s => s.PersonId).ToListAsync()).Order());
    }

    [Fact]
    public async Task Many_writers_at_once_make_one_chain_without_gaps()
    {
        var before = await database.ScalarAsync<long>("SELECT coalesce(max(sequence), 0) FROM audit_entries");
        await Parallel.ForEachAsync(Enumerable.Range(0, 60), new ParallelOptions { MaxDegreeOfParallelism = 12 }, async (_, _) => await WriteAsync(Entry(), Entry()));
        await using var context = database.Context();
        var entries = await context.AuditEntries.Where(e => e.Sequence > before).OrderBy(e => e.Sequence).ToListAsync();
        Assert.Equal(Enumerable.Range(0, 120).Select(i => before + i + 1), entries.Select(e => e.Sequence));
        Assert.All(entries.Zip(entries.Skip(1)), pair => Assert.Equal(pair.First.Hash, pair.Second.PreviousHash));
    }

    [Fact]
    public void No_two_entries_are_written_alike()
    {
        var id = Guid.NewGuid();
        AuditEntry[] entries =
        [
            Entry(id: id), Entry(id: id, purpose: "a"), Entry(id: id, roles: ["a", "b"]), Entry(id: id, roles: ["a,b"]), Entry(id: id, roles: ["a", "b,"]), Entry(id: id, roles: ["-"]),
            Entry(id: id, roles: ["a"], fields: ["b"]), Entry(id: id, fields: ["a", "b"]), Entry(id: id, purpose: "-"),
        ];
        Assert.Equal(entries.Length, entries.Select(AuditText.Of).Distinct().Count());
    }

    internal static AuditEntry Entry(string? purpose = null, string[]? roles = null, string[]? fields = null, Guid[]? subjects = null, Guid? id = null) => new()
    {
        Id = id ?? Guid.CreateVersion7(),
        Action = AuditAction.Reveal,
        AccountId = id is null ? Guid.NewGuid() : null,
        ViewerName = "张三",
        Roles = roles ?? [],
        Fields = fields ?? [],
        SubjectIds = subjects ?? [],
        Purpose = purpose,
        TraceId = "0123",
    };

    private async Task WriteAsync(params AuditEntry[] entries)
    {
        await using var context = database.Context();
        context.AuditEntries.AddRange(entries);
        await context.SaveChangesAsync();
    }
}
