using System.CommandLine;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands.Doctor;

/// <summary><c>governance doctor</c>: looks at everything that <c>serve</c> and the tests need, and says what is wrong and what helps.</summary>
public sealed class DoctorCommand : Verb
{
    private readonly DatabaseOptions _database = new();
    private readonly PortOption _port = new();
    private readonly Option<bool> _json = new("--json") { Description = "Print the findings as JSON." };

    public DoctorCommand(Screen screen) : base("doctor", "Check the set-up (it starts the embedded PostgreSQL for a moment) and say what is wrong.", screen)
    {
        _database.AddTo(this);
        Add(_port);
        Add(_json);
    }

    /// <inheritdoc/>
    protected override async Task<int> RunAsync(ParseResult arguments, Screen screen, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        await foreach (var finding in ExamineAsync(arguments, screen, cancellation))
        {
            findings.Add(finding);
            if (!arguments.GetValue(_json)) screen.Data(finding.ToString());
        }
        if (arguments.GetValue(_json)) screen.DataAsJson(findings);
        return findings.Any(finding => finding.Verdict == Verdict.Wrong) ? Failed : 0;
    }

    private async IAsyncEnumerable<Finding> ExamineAsync(ParseResult arguments, Screen screen, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var finding in MachineChecks.RunAsync(arguments.GetValue(_port), cancellation)) yield return finding;
        foreach (var finding in await DatabaseChecks.RunAsync(token => _database.OpenAsync(arguments, screen, token), cancellation)) yield return finding;
    }
}
