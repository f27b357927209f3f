using System.Globalization;
using GovernanceGraph.Domain.People;
using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Server.Commands.Output;
using Npgsql;
using NpgsqlTypes;

namespace GovernanceGraph.Server.Demo.People;

/// <summary>National id numbers for those of the demo who hold an office or are cared for at home: well formed, but of the region 990000, which GB/T 2260 gives to no place, so that they are nobody's.</summary>
public static class DemoNationalIds
{
    /// <summary>(ours) Enough to try revealing, little enough not to be felt when loading.</summary>
    public const int Most = 5_000;

    private const string NobodysRegion = "990000";
    private const int DaysOfAnyYear = 365;

    /// <summary>A number of somebody born in a year; no two indexes give the same.</summary>
    public static string Number(int birthYear, int index)
    {
        var born = new DateOnly(birthYear, 1, 1).AddDays(index % DaysOfAnyYear);
        var digits = NobodysRegion + born.ToString("yyyyMMdd", CultureInfo.InvariantCulture) + (index / DaysOfAnyYear).ToString("000", CultureInfo.InvariantCulture);
        return digits + NationalId.CheckCharacter(digits);
    }

    internal static async Task WriteAsync(NpgsqlConnection connection, NationalIdVault vault, IProgressBoard? board, CancellationToken cancel)
    {
        using var step = board?.Begin("national id numbers", Most);
        var people = await PeopleAsync(connection, cancel);
        await ExecuteAsync(connection, "CREATE TEMPORARY TABLE demo_national_ids (id uuid PRIMARY KEY, cipher bytea, hash bytea) ON COMMIT DROP", cancel);
        await using (var copy = await connection.BeginBinaryImportAsync("COPY demo_national_ids FROM STDIN (FORMAT BINARY)", cancel))
        {
            for (var i = 0; i < people.Count; i++) await WriteAsync(copy, people[i].Id, Number(people[i].BirthYear, i), vault, cancel);
            await copy.CompleteAsync(cancel);
        }

        await ExecuteAsync(connection, "UPDATE people SET national_id_cipher = cipher, national_id_hash = hash FROM demo_national_ids AS given WHERE people.id = given.id", cancel);
        step?.Advance(people.Count);
    }

    private static async Task<List<(Guid Id, short BirthYear)>> PeopleAsync(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand($"""
            SELECT id, birth_year FROM people WHERE birth_year IS NOT NULL AND id IN (SELECT person_id FROM care_enrolments UNION SELECT person_id FROM memberships WHERE until IS NULL)
            ORDER BY id LIMIT {Most}
            """, connection);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var people = new List<(Guid, short)>();
        while (await reader.ReadAsync(cancel)) people.Add((reader.GetGuid(0), reader.GetInt16(1)));
        return people;
    }

    private static async Task WriteAsync(NpgsqlBinaryImporter copy, Guid id, string number, NationalIdVault vault, CancellationToken cancel)
    {
        var person = new Person { Id = id, Name = "" };
        vault.Seal(person, number);
        await copy.StartRowAsync(cancel);
        await copy.WriteAsync(id, NpgsqlDbType.Uuid, cancel);
        await copy.WriteAsync(person.NationalIdCipher!, NpgsqlDbType.Bytea, cancel);
        await copy.WriteAsync(person.NationalIdHash!, NpgsqlDbType.Bytea, cancel);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancel);
    }
}
