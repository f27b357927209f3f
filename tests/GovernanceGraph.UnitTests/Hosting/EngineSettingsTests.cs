using GovernanceGraph.Server.Commands;
using GovernanceGraph.Server.Hosting;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace GovernanceGraph.UnitTests.Hosting;

public sealed class EngineSettingsTests
{
    [Fact]
    public void Limits_come_from_the_configuration()
    {
        var (engine, gate) = Read(("Governance:Engine:AnonymousCost", "77"), ("Governance:Gate:Tokens", "500"));
        Assert.Equal((77, 500), (engine.AnonymousCost, gate.Tokens));
        Assert.Equal(8_000, engine.StatementTimeoutMilliseconds);
    }

    [Theory]
    [InlineData("Governance:Engine:AnonymousCost", "0")]
    [InlineData("Governance:Engine:AnonymousCost", "many")]
    [InlineData("Governance:Gate:Tokens", "5")]
    [InlineData("Governance:Gate:Tokns", "500")]
    public void A_setting_that_cannot_be_meant_is_told(string key, string value) =>
        Assert.StartsWith("The settings under " + key[..key.LastIndexOf(':')], Assert.Throws<ExpectedFailure>(() => Read((key, value))).Message, StringComparison.Ordinal);

    /// <summary>These tests run outside Development.</summary>
    [Fact]
    public void Introspection_is_for_those_who_are_signed_in_unless_it_is_said()
    {
        Assert.Equal(Engine.Access.IntrospectionAccess.SignedIn, Read().Engine.Introspection);
        Assert.Equal(Engine.Access.IntrospectionAccess.Everybody, Read(("Governance:Engine:Introspection", "Everybody")).Engine.Introspection);
    }

    private static (Engine.EngineLimits Engine, Engine.Gate.GateLimits Gate) Read(params (string Key, string Value)[] settings) =>
        EngineSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build());
}
