using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;

namespace GovernanceGraph.Server.Commands.Output;

/// <summary>What a verb may say: data on standard output, everything else on standard error, so that a pipe carries data only.</summary>
public sealed class Screen(TextWriter data, TextWriter talk, bool talksToTerminal) : IProgress<string>
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper) },
    };

    private readonly IAnsiConsole _console = AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(talk),
        Interactive = talksToTerminal ? InteractionSupport.Yes : InteractionSupport.No,
        Ansi = talksToTerminal ? AnsiSupport.Detect : AnsiSupport.No,
    });

    /// <summary>The process's own streams.</summary>
    public static Screen OfProcess() => new(Console.Out, Console.Error, !Console.IsErrorRedirected);

    /// <summary>Writes one line of the verb's data.</summary>
    public void Data(string line) => data.WriteLine(line);

    /// <summary>Writes the verb's data as JSON, camel case, Chinese as it is.</summary>
    public void DataAsJson<T>(T value) => data.WriteLine(JsonSerializer.Serialize(value, Json));

    /// <summary>Says something that is no data: what is being done, what was found.</summary>
    public void Say(string line) => talk.WriteLine(line);

    /// <summary>Says why the verb failed.</summary>
    public void Fail(string reason) => talk.WriteLine($"error: {reason}");

    /// <summary>Shows steps of long work: bars on a terminal, else one line when a step begins and one when it ends.</summary>
    public Task<T> ShowAsync<T>(Func<IProgressBoard, Task<T>> work) => talksToTerminal ? TerminalBoard.RunAsync(_console, work) : work(new LineBoard(this));

    /// <inheritdoc cref="ShowAsync{T}"/>
    public Task ShowAsync(Func<IProgressBoard, Task> work) => ShowAsync(async board =>
    {
        await work(board);
        return 0;
    });

    void IProgress<string>.Report(string value) => Say(value);
}
