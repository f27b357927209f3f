using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.Commands.Imports;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Commands.Serving;
using Xunit;

namespace GovernanceGraph.UnitTests.Commands;

public sealed class CommandLineTests
{
    private readonly StringWriter _data = new();
    private readonly StringWriter _talk = new();

    [Fact]
    public async Task Data_goes_to_standard_output_and_nothing_else_does()
    {
        Assert.Equal(0, await RunAsync("schema", "print"));

        Assert.Contains("type Query", _data.ToString(), StringComparison.Ordinal);
        Assert.Empty(_talk.ToString());
    }

    [Fact]
    public async Task An_expected_failure_is_one_line_and_code_1()
    {
        Assert.Equal(1, await RunAsync("migrate", "--connection", "Host=;Nonsense=1"));

        Assert.StartsWith("error: --connection is not a connection string", _talk.ToString(), StringComparison.Ordinal);
        Assert.Single(_talk.ToString().TrimEnd().Split('\n'));
        Assert.Empty(_data.ToString());
    }

    [Fact]
    public async Task Verbose_shows_the_stack()
    {
        Assert.Equal(1, await RunAsync("migrate", "--verbose", "--connection", "nonsense"));

        Assert.Contains("   at ", _talk.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_connection_string_is_not_shown_since_it_may_hold_a_password()
    {
        await RunAsync("migrate", "--verbose", "--connection", "Host=x;Password=hunter2;Nonsense=1");

        Assert.DoesNotContain("hunter2", _talk.ToString() + _data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData("http")]
    public void A_port_is_a_number_from_1_to_65535(string port) =>
        Assert.NotEmpty(new GovernanceCommand(Screen()).Parse(["serve", "--port", port]).Errors);

    [Theory]
    [InlineData("--encoding latin-9 is none that we know: use one of utf-8, gb18030", "--encoding", "latin-9")]
    [InlineData("--retire-limit 101 must be a share", "--retire-limit", "101")]
    public async Task Options_of_imports_are_checked_before_a_database_is_opened(string told, params string[] options)
    {
        Assert.Equal(1, await RunAsync(["import", "divisions", "--from", ".", "--connection", "Host=nowhere;Database=x", .. options]));
        Assert.Contains(told, _talk.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Boundaries_never_retire_areas() =>
        Assert.DoesNotContain(new ImportBoundariesCommand(Screen()).Options, option => option.Name == "--retire-missing");

    [Fact]
    public async Task A_taken_port_is_told_before_anything_is_started()
    {
        using var squatter = new TcpListener(IPAddress.Loopback, 0);
        squatter.Start();
        var port = ((IPEndPoint)squatter.LocalEndpoint).Port;

        Assert.Equal(1, await RunAsync("serve", "--port", $"{port}", "--connection", "Host=192.0.2.1;Database=never"));

        Assert.Contains($"Port {port} on 127.0.0.1 is taken", _talk.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    public async Task Plain_HTTP_is_not_served_to_others(string address)
    {
        Assert.Equal(1, await RunAsync("serve", "--listen", address, "--port", "5993", "--connection", "nonsense"));
        Assert.Contains("plain HTTP would carry credentials and personal data in the open", _talk.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--listen", "0.0.0.0", "--behind-proxy")]
    [InlineData("--listen", "::1")]
    [InlineData("--listen", "127.0.0.2")]
    public async Task It_is_to_a_proxy_and_on_the_machine_itself(params string[] options)
    {
        Assert.Equal(1, await RunAsync(["serve", "--port", "5993", "--connection", "nonsense", .. options]));
        Assert.Contains("is not a connection string", _talk.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_is_none_is_told()
    {
        Assert.Equal(1, await RunAsync("serve", "--listen", "0.0.0.0", "--port", "5993", "--certificate", "/nowhere/certificate.pem", "--connection", "nonsense"));
        Assert.Contains("/nowhere/certificate.pem cannot be used", _talk.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", "http://127.0.0.1:5080/graphql")]
    [InlineData("0.0.0.0", "http://127.0.0.1:5080/graphql")]
    [InlineData("::", "http://127.0.0.1:5080/graphql")]
    [InlineData("::1", "http://[::1]:5080/graphql")]
    public void The_printed_address_can_be_opened_on_this_machine(string listening, string endpoint) =>
        Assert.Equal(endpoint, ServedAddresses.Of(new IPEndPoint(IPAddress.Parse(listening), 5080)).Endpoint);

    [Fact]
    public async Task Steps_of_long_work_are_lines_where_there_is_no_terminal()
    {
        await Screen().ShowAsync(board =>
        {
            using var step = board.Begin("issues", 10);
            step.Advance(10);
            return Task.CompletedTask;
        });

        Assert.StartsWith("issues: 10 in ", _talk.ToString(), StringComparison.Ordinal);
    }

    private Screen Screen() => new(_data, _talk, talksToTerminal: false);

    private Task<int> RunAsync(params string[] arguments) =>
        new GovernanceCommand(Screen()).Parse(arguments).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
