using GovernanceGraph.Domain.People;
using GovernanceGraph.IntegrationTests.Engine.Differential.Naive;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GovernanceGraph.IntegrationTests.Access.Swapping;

/// <summary>Changes hidden values to others that the tables' rules allow; what a mask shows of them stays.</summary>
internal sealed class Swap(string connectionString, IReadOnlyList<HiddenCell> cells)
{
    /// <summary>Values before and after, by entity and column: what an attacker would guess.</summary>
    public Dictionary<(string Entity, string Property), List<object>> Guesses { get; } = [];

    /// <summary>Cells that were changed.</summary>
    public List<HiddenCell> Changed { get; } = [];

    /// <summary>Tries all changes and takes them back, to know what they will be.</summary>
    public Task RehearseAsync() => ApplyAsync(keep: false);

    public Task ApplyAsync() => ApplyAsync(keep: true);

    private async Task ApplyAsync(bool keep)
    {
        Changed.Clear();
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var cell in cells)
        {
            if (await ValueAsync(connection, cell) is not { } before) continue;
            if (!await ChangeAsync(connection, cell, before)) continue;
            Changed.Add(cell);
            if (keep) continue;
            var guesses = Guesses.TryGetValue((cell.Entity.Name, cell.Column.Name), out var known) ? known : Guesses[(cell.Entity.Name, cell.Column.Name)] = [];
            guesses.Add(before);
            guesses.Add((await ValueAsync(connection, cell))!);
        }

        if (keep) await transaction.CommitAsync();
    }

    private static async Task<bool> ChangeAsync(NpgsqlConnection connection, HiddenCell cell, object before)
    {
        foreach (var other in Others(cell, before))
        {
            await ExecuteAsync(connection, "savepoint one");
            try
            {
                if (await ExecuteAsync(connection, $"update {cell.Table.GetTableName()} set {ColumnOf(cell)} = $1 where id = $2", other, cell.Key) == 1) return true;
            }
            catch (PostgresException)
            {
                await ExecuteAsync(connection, "rollback to one");   // a rule of the table: the next value
            }
        }

        return false;
    }

    private static IEnumerable<object> Others(HiddenCell cell, object before)
    {
        var type = Nullable.GetUnderlyingType(cell.Column.ClrType) ?? cell.Column.ClrType;
        if (before is Guid) return cell.Targets.Where(k => !k.Equals(before) && !k.Equals(cell.Key)).Cast<object>();
        if (type.IsEnum) return Enum.GetValues(type).Cast<object>().Select(v => (object)NaiveValues.Text(v)!).Where(v => !v.Equals(before));
        return before switch
        {
            string text when cell.Column.Name == nameof(Person.Phone) => [text[..3] + (text[3..7] == "9999" ? "8888" : "9999") + text[7..]],
            string { Length: > 2 } text => [text[..1] + (text[1] == '换' ? '变' : '换') + text[2..]],
            bool flag => [!flag],
            short number => [(short)(number + 1), (short)(number - 1)],
            int number => [number + 1, number - 1],
            long number => [number + 1],
            decimal number => [number + 1, number - 1],
            double number => [number + 0.0001],
            DateTime instant => [instant.AddHours(1), instant.AddMinutes(-1)],
            DateOnly day => [day.AddDays(1), day.AddDays(-1)],
            byte[] bytes => [bytes.Select(b => (byte)(b ^ 1)).ToArray()],
            _ => [],
        };
    }

    private static string ColumnOf(HiddenCell cell) => cell.Column.GetColumnName();

    private static async Task<object?> ValueAsync(NpgsqlConnection connection, HiddenCell cell)
    {
        await using var command = new NpgsqlCommand($"select {ColumnOf(cell)} from {cell.Table.GetTableName()} where id = $1", connection) { Parameters = { new NpgsqlParameter { Value = cell.Key } } };
        await using var reader = await command.ExecuteReaderAsync();
        if (!await reader.ReadAsync() || await reader.IsDBNullAsync(0)) return null;
        return reader.GetDataTypeName(0) == "date" ? reader.GetFieldValue<DateOnly>(0) : reader.GetValue(0);
    }

    private static async Task<int> ExecuteAsync(NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values) command.Parameters.Add(new NpgsqlParameter { Value = value });
        return await command.ExecuteNonQueryAsync();
    }
}
