using System.Net;
using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.Server.Authentication;
using GovernanceGraph.Server.Commands;
using Microsoft.Extensions.Options;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Authentication;

/// <summary>Tokens of <c>governance token</c> are for one's own machine: a server outside Development does not know their issuer.</summary>
public sealed class DevelopmentTokenTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gg-token-").FullName;

    private string KeyFile => Path.Combine(_folder, "development-token.pem");

    private AuthenticationOptions Options => new() { DevelopmentKeyFile = KeyFile };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("Development", HttpStatusCode.OK)]
    [InlineData("Production", HttpStatusCode.Unauthorized)]
    [InlineData("Staging", HttpStatusCode.Unauthorized)]
    [InlineData("Developmen", HttpStatusCode.Unauthorized)]
    public async Task They_are_taken_in_Development_only(string environment, HttpStatusCode status)
    {
        var host = await SignedInHost.StartAsync(null, $"--environment={environment}", $"--Governance:Authentication:DevelopmentKeyFile={KeyFile}");
        try
        {
            var token = DevelopmentTokens.Create(Options, "demo:admin", host.Clock.Now.UtcDateTime, TimeSpan.FromMinutes(5));
            Assert.Equal(status, (await host.AskWithAsync(token)).StatusCode);
            if (status == HttpStatusCode.OK) Assert.Equal("governance-dev demo:admin", host.Pipeline.Last!.Viewer.Name);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task They_end_when_they_say()
    {
        var host = await SignedInHost.StartAsync(null, "--environment=Development", $"--Governance:Authentication:DevelopmentKeyFile={KeyFile}");
        try
        {
            var token = DevelopmentTokens.Create(Options, "demo:admin", host.Clock.Now.UtcDateTime, TimeSpan.FromMinutes(5));
            host.Clock.Now += TimeSpan.FromMinutes(5) + TokenChecker.Skew;
            Assert.Equal("UNAUTHENTICATED", await (await host.AskWithAsync(token)).CodeAsync());
        }
        finally
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public void The_key_is_made_once_and_is_the_owners_alone()
    {
        DevelopmentTokens.Create(Options, "demo:admin", DateTime.UtcNow, TimeSpan.FromMinutes(5));
        var key = File.ReadAllText(KeyFile);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));
        DevelopmentTokens.Create(Options, "demo:admin", DateTime.UtcNow, TimeSpan.FromMinutes(5));
        Assert.Equal(key, File.ReadAllText(KeyFile));
        Assert.Equal([KeyFile], Directory.GetFiles(_folder));
    }

    [Fact]
    public void A_key_that_others_may_read_is_not_used()
    {
        DevelopmentTokens.Create(Options, "demo:admin", DateTime.UtcNow, TimeSpan.FromMinutes(5));
        File.SetUnixFileMode(KeyFile, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var refused = Assert.Throws<ExpectedFailure>(() => DevelopmentTokens.Create(Options, "demo:admin", DateTime.UtcNow, TimeSpan.FromMinutes(5)));
        Assert.Contains("can be read by others", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("governance-dev", "a", null, null, "{}", "signs development tokens only")]
    [InlineData("", "a", null, null, "{}", "Issuer must have")]
    [InlineData("https://id.example.cn", "", null, null, "{}", "Audience is missing")]
    [InlineData("https://id.example.cn", "a", null, null, null, "exactly one of")]
    [InlineData("https://id.example.cn", "a", "https://id.example.cn", null, "{}", "exactly one of")]
    [InlineData("https://id.example.cn", "a", "http://id.example.cn", null, null, "must be an https address")]
    public void Issuers_that_could_not_be_checked_are_refused_at_the_start(string issuer, string audience, string? authority, string? file, string? jwks, string told)
    {
        var options = new AuthenticationOptions { Issuers = [new() { Issuer = issuer, Audience = audience, Authority = authority, JwksFile = file, Jwks = jwks }] };
        Assert.Contains(told, new AuthenticationOptionsValidator().Validate(null, options).FailureMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"keys":[{"kty":"oct","kid":"a","k":"c2VjcmV0"}]}""", "no usable key")]
    [InlineData("""{"keys":[]}""", "no usable key")]
    [InlineData("keys", "is no JWK set")]
    public void Keys_that_could_not_be_trusted_are_refused_at_the_start(string jwks, string told)
    {
        var issuer = new IssuerOptions { Issuer = "https://id.example.cn", Audience = "a", Jwks = jwks };
        Assert.Contains(told, Assert.Throws<ExpectedFailure>(() => IssuerKeys.Of(issuer)).Message, StringComparison.Ordinal);
    }
}
