using System.Buffers;
using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Execution;
using GovernanceGraph.Engine.Identity;
using GovernanceGraph.Engine.Planning;
using GovernanceGraph.Engine.Values;

namespace GovernanceGraph.Engine.Subscriptions;

/// <summary>An answer of a subscription, with the place of its event.</summary>
internal readonly record struct StreamedAnswer(LogPosition Position, ReadOnlyMemory<byte> Bytes);

/// <summary>The answers to the events of a stretch of the log, and how far they reach.</summary>
internal sealed record LogStretch(IReadOnlyList<StreamedAnswer> Answers, LogPosition End);

/// <summary>Reads a stretch of the log as a subscription shows it, by one statement.</summary>
internal sealed class LogReader(StatementRunner runner, CursorCodec cursors, TimeProvider time)
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(250), LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Surprises after which it is still tried again: a connection that was cut in mid-answer has many faces.</summary>
    private const int Surprises = 3;

    /// <summary>Reads it, and waits for a database that is away; of a stretch that is too much at once it reads the beginning.</summary>
    /// <exception cref="RequestException">It cannot be read, or not any more.</exception>
    public async Task<LogStretch> ReadAsync(Plan plan, RequestValues values, LogRange range, CancellationToken cancel)
    {
        var surprises = 0;
        for (var pause = FirstPause; ;)
        {
            try
            {
                return await OnceAsync(plan, values, range, cancel);
            }
            catch (Exception fault) when (!cancel.IsCancellationRequested && OutcomeOf(fault) is Outcome.Unavailable or Outcome.Exhausted)
            {
                await Task.Delay(pause, time, cancel);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
            catch (Exception fault) when (!cancel.IsCancellationRequested && range.Most > 1 && IsTooMuch(fault))
            {
                range = range with { Most = Math.Max(1, range.Most / 8) };
            }
            catch (Exception fault) when (!cancel.IsCancellationRequested && fault is not RequestException && ++surprises <= Surprises)
            {
                await Task.Delay(pause, time, cancel);
            }
        }
    }

    private async Task<LogStretch> OnceAsync(Plan plan, RequestValues values, LogRange range, CancellationToken cancel)
    {
        var reading = values.Reading(range, plan.Cost.Evaluate(values));
        using var result = await runner.RunAsync(plan, reading, cancel);
        LogGaps.Check(plan, reading, result, cursors);
        var answers = Write(plan.Roots[0], plan.Stream!, reading, result);
        if (!reading.Disclosures.IsEmpty) throw new InvalidOperationException("A subscription shows personal values in full, which no plan of one may.");
        return new LogStretch(answers, answers.Count < range.Most ? range.UpTo : answers[^1].Position);
    }

    private List<StreamedAnswer> Write(RootField root, StreamShape stream, RequestValues values, StatementResult result)
    {
        var answers = new List<StreamedAnswer>();
        var record = result[root.Column];
        Span<(int, int)> outer = new (int, int)[root.Query!.Slots.Count], fields = new (int, int)[stream.SlotCount];
        Record.Measure(record, outer);
        var data = new Record(record, outer)[stream.Rows];
        var buffer = new ArrayBufferWriter<byte>(4096);
        for (var at = 0; at < data.Length;)
        {
            var length = Record.Measure(data[at..], fields);
            var row = new Record(data[at..], fields);
            buffer.ResetWrittenCount();
            new ResponseWriter(new JsonOutput(buffer), values, cursors).Answer(root.Member.KeyBytes, stream.Item, row);
            answers.Add(new StreamedAnswer(LogRows.Position(row, stream.Cursor.Slots), buffer.WrittenSpan.ToArray()));
            at += length;
        }

        return answers;
    }

    private static Outcome OutcomeOf(Exception fault) => fault switch
    {
        RequestException refused => refused.Outcome,
        _ when DatabaseFaults.Behind(fault) is { } database => DatabaseFaults.Of(database).Outcome,
        _ => Outcome.Failed,
    };

    private static bool IsTooMuch(Exception fault) => fault is RequestException { Error.Code: ErrorCodes.AnswerTooLarge } || OutcomeOf(fault) == Outcome.TimedOut;
}
