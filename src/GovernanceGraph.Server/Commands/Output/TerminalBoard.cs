using Spectre.Console;

namespace GovernanceGraph.Server.Commands.Output;

/// <summary>Progress for a person: a bar for each step.</summary>
internal sealed class TerminalBoard(ProgressContext context) : IProgressBoard
{
    public static Task<T> RunAsync<T>(IAnsiConsole console, Func<IProgressBoard, Task<T>> work) => console.Progress()
        .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
        .StartAsync(context => work(new TerminalBoard(context)));

    public IProgressStep Begin(string title, long? total = null)
    {
        var task = context.AddTask(Markup.Escape(title), autoStart: true, maxValue: total ?? 1);
        task.IsIndeterminate = total is null;
        return new Step(task);
    }

    private sealed class Step(ProgressTask task) : IProgressStep
    {
        public void Advance(long items = 1)
        {
            if (!task.IsIndeterminate) task.Increment(items);
        }

        public void Dispose()
        {
            task.IsIndeterminate = false;
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }
}
