using System.CommandLine;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;
using Npgsql;

namespace GovernanceGraph.Server.Commands;

/// <summary>One verb of the program: its options in the constructor, its work in <see cref="RunAsync"/>.</summary>
public abstract class Verb : Command
{
    /// <summary>The exit code of work that a person can mend, or that Ctrl-C ended (the shell's own 130).</summary>
    protected const int Failed = 1, Interrupted = 130;

    /// <summary>Shows the stack of a failure.</summary>
    internal static readonly Option<bool> Verbose = new("--verbose") { Description = "Show the stack trace of a failure.", Recursive = true };

    private readonly Screen _screen;

    protected Verb(string name, string description, Screen screen) : base(name, description)
    {
        _screen = screen;
        SetAction(InvokeAsync);
    }

    /// <summary>Does the work and returns the exit code: 0, or 1 for a failure that it has told itself.</summary>
    /// <exception cref="ExpectedFailure">Told as one line, exit code 1.</exception>
    protected abstract Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation);

    private async Task<int> InvokeAsync(ParseResult arguments, CancellationToken cancellation)
    {
        try
        {
            return await RunAsync(arguments, _screen, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Interrupted;
        }
        catch (Exception error)
        {
            _screen.Fail(arguments.GetValue(Verbose) ? error.ToString() : Reason(error));
            return Failed;
        }
    }

    private static string Reason(Exception error) => error switch
    {
        ExpectedFailure or MigrationException => OneLine(error.Message),
        PostgresException refused => $"PostgreSQL refused: {OneLine(refused.MessageText)} ({refused.SqlState}).",
        NpgsqlException unreachable => $"PostgreSQL cannot be used: {OneLine(unreachable.InnerException?.Message ?? unreachable.Message)} Check the server and --connection.",
        IOException or UnauthorizedAccessException => OneLine(error.Message),
        _ => $"{error.GetType().Name}: {OneLine(error.Message)} This is a fault of the program; run it again with --verbose and report what it shows.",
    };

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}
