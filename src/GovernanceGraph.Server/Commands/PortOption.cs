using System.CommandLine;
using System.Globalization;

namespace GovernanceGraph.Server.Commands;

/// <summary><c>--port</c>: where the server listens.</summary>
internal sealed class PortOption : Option<int>
{
    public const int Default = 5080;

    public PortOption() : base("--port")
    {
        Description = "The TCP port of the server.";
        HelpName = "number";
        DefaultValueFactory = _ => Default;
        Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535))
                result.AddError($"--port {token.Value} is no TCP port. Give a number from 1 to 65535.");
        });
    }
}
