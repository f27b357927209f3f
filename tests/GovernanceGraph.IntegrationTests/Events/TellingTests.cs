using GovernanceGraph.Domain.Events;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.IntegrationTests.Issues;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Events;

/// <summary>Followers are told of every commit: by servers after it, so that no commit waits for another, and by the database for everybody else.</summary>
public sealed class TellingTests(DeskFixture desk) : IClassFixture<DeskFixture>
{
    [Fact]
    public async Task The_database_tells_for_those_who_do_not_say_that_they_do()
    {
        await using var log = await LogWorld.CreateAsync();
        await using var listener = await Listener.StartAsync(log.Database.ConnectionString);
        await log.WriteAsync(log.Issues[0], "by hand");
        Assert.Equal("", await listener.NextAsync());
        await using (var writer = await LogWriter.BeginAsync(new GovernanceContext(GovernanceContextOptions.For(log.Graph.Writes))))
        {
            await writer.AppendAsync(log.Issues[0], "by a server");
            await writer.CommitAsync();
        }

        await log.Database.ExecuteAsync($"NOTIFY {EventLog.Channel}, 'end'");
        Assert.Equal("end", await listener.NextAsync());
    }

    [Fact]
    public async Task A_step_is_told_of_by_the_server_that_took_it()
    {
        using var over = new CancellationTokenSource();
        var following = desk.Graph.Live.RunAsync(over.Token);
        await using var listener = await Listener.StartAsync(desk.Database.ConnectionString);
        await desk.ReportAsync();
        Assert.Equal("", await listener.NextAsync());
        await over.CancelAsync();
        await following;
    }

    /// <summary>Hears what is told on the log's channel.</summary>
    private sealed class Listener(NpgsqlConnection connection) : IAsyncDisposable
    {
        private readonly Queue<string> _words = [];

        public static async Task<Listener> StartAsync(string connectionString)
        {
            var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
            await connection.OpenAsync();
            var listener = new Listener(connection);
            connection.Notification += (_, word) => listener._words.Enqueue(word.Payload);
            await using var command = new NpgsqlCommand($"LISTEN {EventLog.Channel}", connection);
            await command.ExecuteNonQueryAsync();
            return listener;
        }

        public async Task<string> NextAsync()
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
            while (_words.Count == 0) await connection.WaitAsync(patience.Token);
            return _words.Dequeue();
        }

        public ValueTask DisposeAsync() => connection.DisposeAsync();
    }
}
