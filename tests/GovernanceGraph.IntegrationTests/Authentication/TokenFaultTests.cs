using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Engine.Access;
using GovernanceGraph.IntegrationTests.Transport;
using GovernanceGraph.Server.Authentication;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Authentication;

/// <summary>Every fault of a token is a 401 that says nothing of its cause, and never an anonymous answer (security matrix A10, RFC 8725).</summary>
public sealed class TokenFaultTests(SignedInHost host) : IClassFixture<SignedInHost>
{
    /// <summary>Each fault with the guard that must see it: any other would mean that this guard is not there.</summary>
    public static TheoryData<string, CredentialFault> Faults() => new()
    {
        { "alg none", CredentialFault.Algorithm },
        { "alg None", CredentialFault.Algorithm },
        { "alg nOnE", CredentialFault.Algorithm },
        { "alg none with a signature", CredentialFault.Algorithm },
        { "no alg", CredentialFault.Algorithm },
        { "HS256 under the public key's PEM", CredentialFault.Algorithm },
        { "HS256 under the public key's DER", CredentialFault.Algorithm },
        { "RS384", CredentialFault.Algorithm },
        { "PS256", CredentialFault.Algorithm },
        { "ES256 under the name of the RSA key", CredentialFault.Signature },
        { "another's RSA key under our key's name", CredentialFault.Signature },
        { "another's EC key under our key's name", CredentialFault.Signature },
        { "a changed claim", CredentialFault.Signature },
        { "no signature", CredentialFault.Signature },
        { "unknown kid", CredentialFault.UnknownKey },
        { "no kid", CredentialFault.UnknownKey },
        { "jwk in the header", CredentialFault.HeaderParameter },
        { "jku in the header", CredentialFault.HeaderParameter },
        { "x5u in the header", CredentialFault.HeaderParameter },
        { "x5c in the header", CredentialFault.HeaderParameter },
        { "crit in the header", CredentialFault.HeaderParameter },
        { "expired by the skew and a second", CredentialFault.Lifetime },
        { "not valid for the skew and a second", CredentialFault.Lifetime },
        { "no exp", CredentialFault.Lifetime },
        { "wrong aud", CredentialFault.Audience },
        { "no aud", CredentialFault.Audience },
        { "aud as a prefix", CredentialFault.Audience },
        { "wrong iss", CredentialFault.Issuer },
        { "no iss", CredentialFault.Issuer },
        { "iss with a slash more", CredentialFault.Issuer },
        { "development's iss", CredentialFault.Issuer },
        { "no sub", CredentialFault.Subject },
        { "a sub of 256 characters", CredentialFault.Subject },
        { "id token with a nonce", CredentialFault.NoAccessToken },
        { "id token with at_hash", CredentialFault.NoAccessToken },
        { "id token by its typ claim", CredentialFault.NoAccessToken },
        { "logout token", CredentialFault.NoAccessToken },
        { "no typ", CredentialFault.NoAccessToken },
        { "bound to a proof", CredentialFault.NoAccessToken },
        { "9 KB", CredentialFault.TooLong },
        { "two parts", CredentialFault.Malformed },
        { "five parts", CredentialFault.Malformed },
        { "no JSON", CredentialFault.Malformed },
        { "not base64url", CredentialFault.Malformed },
        { "empty", CredentialFault.Malformed },
        { "another token after a comma", CredentialFault.Malformed },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_bad_token_is_refused_and_never_taken_for_none(string fault, CredentialFault cause) => await RefusedAsync(cause, ("Authorization", $"Bearer {Token(fault)}"));

    /// <summary>.NET's client would join them into one header, which is the fault "another token after a comma": these are sent as two.</summary>
    [Fact]
    public async Task Two_tokens_are_refused_though_each_is_right()
    {
        host.Log.Clear();
        var (asked, right) = (host.Pipeline.Last, host.Mint.Right(host.Clock.Now));
        using var client = new TcpClient();
        await client.ConnectAsync(host.Client.BaseAddress!.Host, host.Client.BaseAddress.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /graphql?query={{hello}} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer {right}\r\nAuthorization: Bearer {right}\r\n\r\n"));
        Assert.StartsWith("HTTP/1.1 401 ", await new StreamReader(stream).ReadToEndAsync());
        Assert.Same(asked, host.Pipeline.Last);
        Assert.Contains(host.Log.All, line => line.Contains($"refused: {CredentialFault.Several}.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_token_and_a_key_are_refused_though_each_is_right() =>
        await RefusedAsync(CredentialFault.Several, ("Authorization", $"Bearer {host.Mint.Right(host.Clock.Now)}"), ("X-API-Key", ApiKeySecret.New().Text));

    [Theory]
    [InlineData("Authorization", "")]
    [InlineData("Authorization", "Bearer")]
    [InlineData("Authorization", "Basic dXNlcjpwYXNz")]
    [InlineData("X-API-Key", "")]
    [InlineData("X-API-Key", "ggk_short")]
    public async Task What_is_no_credential_is_refused_too(string header, string value) => await RefusedAsync(CredentialFault.Malformed, (header, value));

    [Fact]
    public async Task A_token_in_the_place_of_a_key_is_refused_also_after_it_was_right_in_its_own()
    {
        var token = host.Mint.Right(host.Clock.Now);
        Assert.Equal(HttpStatusCode.OK, (await host.AskWithAsync(token)).StatusCode);
        await RefusedAsync(CredentialFault.Malformed, ("X-API-Key", token));
        var key = ApiKeySecret.New().Text;
        Assert.Equal(HttpStatusCode.OK, (await host.AskAsync(("X-API-Key", key))).StatusCode);
        await RefusedAsync(CredentialFault.Malformed, ("Authorization", $"Bearer {key}"));
    }

    /// <summary>Kestrel itself ends a request whose headers pass 32 KB.</summary>
    [Fact]
    public async Task A_token_of_a_megabyte_does_not_reach_the_graph()
    {
        var asked = host.Pipeline.Last;
        var answer = await host.AskWithAsync(new string('a', 1 << 20));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
        Assert.Same(asked, host.Pipeline.Last);
    }

    [Theory]
    [InlineData("RS256", TokenMint.RsaId, "at+jwt")]
    [InlineData("ES256", TokenMint.EcId, "at+jwt")]
    [InlineData("RS256", TokenMint.RsaId, "JWT")]
    [InlineData("RS256", TokenMint.RsaId, "application/AT+jwt")]
    public async Task A_right_token_signs_in(string algorithm, string key, string type)
    {
        var header = TokenMint.Header(algorithm, key);
        header["typ"] = type;
        var answer = await host.AskWithAsync(host.Mint.Signed(header, TokenMint.Claims(host.Clock.Now)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var viewer = host.Pipeline.Last!.Viewer;
        Assert.Equal((ViewerKind.Person, $"{TokenMint.Issuer} {TokenMint.Subject}"), (viewer.Kind, viewer.Name));
    }

    [Theory]
    [InlineData("exp", -29)]
    [InlineData("nbf", 30)]
    public async Task Clocks_may_be_half_a_minute_apart(string claim, int seconds)
    {
        var claims = TokenMint.Claims(host.Clock.Now);
        claims[claim] = host.Clock.Now.ToUnixTimeSeconds() + seconds;
        Assert.Equal(HttpStatusCode.OK, (await host.AskWithAsync(host.Mint.Signed(TokenMint.Header(), claims))).StatusCode);
    }

    [Fact]
    public async Task A_token_that_ends_at_the_end_of_time_is_no_surprise()
    {
        var claims = TokenMint.Claims(host.Clock.Now);
        claims["exp"] = 999_999_999_999_999;
        Assert.Equal(HttpStatusCode.OK, (await host.AskWithAsync(host.Mint.Signed(TokenMint.Header(), claims))).StatusCode);
    }

    [Fact]
    public async Task Without_credentials_the_viewer_is_anonymous()
    {
        Assert.Equal(HttpStatusCode.OK, (await host.AskAsync()).StatusCode);
        Assert.Same(Viewer.Anonymous, host.Pipeline.Last!.Viewer);
    }

    [Fact]
    public async Task GET_is_checked_like_POST()
    {
        var answer = await host.Client.SendAsync(HttpMethod.Get, "/graphql?query={hello}", ("Authorization", "Bearer x"));
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task RefusedAsync(CredentialFault cause, params (string, string)[] headers)
    {
        host.Log.Clear();
        var asked = host.Pipeline.Last;
        var answer = await host.AskAsync(headers);
        Assert.Equal((HttpStatusCode.Unauthorized, "UNAUTHENTICATED"), (answer.StatusCode, await answer.CodeAsync()));
        Assert.Equal("Bearer error=\"invalid_token\"", answer.Header("WWW-Authenticate"));
        Assert.Equal("The credentials are not valid. Send one valid, unexpired access token in 'Authorization: Bearer …' or one key of an app in 'X-API-Key', or neither to see what is public.",
            (await answer.JsonAsync()).GetProperty("errors")[0].GetProperty("message").GetString());
        Assert.Same(asked, host.Pipeline.Last);
        Assert.Contains(host.Log.All, line => line.Contains($"refused: {cause}.", StringComparison.Ordinal));
        Assert.All(headers.Where(header => header.Item2.Length > 20), header => Assert.DoesNotContain(host.Log.All, line => line.Contains(header.Item2[^20..], StringComparison.Ordinal)));
    }

    private string Token(string fault)
    {
        var (mint, now) = (host.Mint, host.Clock.Now.ToUnixTimeSeconds());
        var (header, claims) = (TokenMint.Header(), TokenMint.Claims(host.Clock.Now));
        return fault switch
        {
            "alg none" or "alg None" or "alg nOnE" => mint.Signed(TokenMint.Header(fault[4..]), claims),
            "alg none with a signature" => mint.Signed(TokenMint.Header("none"), claims) + mint.Right(host.Clock.Now).Split('.')[2],
            "no alg" => TokenMint.Unsigned(With(header, "alg", null), claims) + "AAAA",
            "HS256 under the public key's PEM" => mint.SignedWithPublicKey(Encoding.ASCII.GetBytes(mint.Rsa.ExportSubjectPublicKeyInfoPem()), claims),
            "HS256 under the public key's DER" => mint.SignedWithPublicKey(mint.Rsa.ExportSubjectPublicKeyInfo(), claims),
            "RS384" or "PS256" => mint.Signed(TokenMint.Header(fault), claims),
            "ES256 under the name of the RSA key" => mint.Signed(TokenMint.Header("ES256"), claims),
            "another's RSA key under our key's name" => mint.Signed(header, claims, rsa: RSA.Create(2048)),
            "another's EC key under our key's name" => mint.Signed(TokenMint.Header("ES256", TokenMint.EcId), claims, ec: ECDsa.Create(ECCurve.NamedCurves.nistP256)),
            "a changed claim" => TokenMint.Unsigned(header, With(claims, "sub", "admin")) + mint.Right(host.Clock.Now).Split('.')[2],
            "no signature" => TokenMint.Unsigned(header, claims),
            "unknown kid" => mint.Signed(TokenMint.Header(keyId: "rsa-2"), claims),
            "no kid" => mint.Signed(TokenMint.Header(keyId: null), claims),
            "jwk in the header" => SignedByOwnKey(),
            "jku in the header" or "x5u in the header" => mint.Signed(With(header, fault[..3], "https://evil.example/keys"), claims),
            "x5c in the header" => mint.Signed(With(header, "x5c", new JsonArray("MIIB")), claims),
            "crit in the header" => mint.Signed(With(With(header, "crit", new JsonArray("b64")), "b64", true), claims),
            "expired by the skew and a second" => mint.Signed(header, With(claims, "exp", now - 31)),
            "not valid for the skew and a second" => mint.Signed(header, With(claims, "nbf", now + 31)),
            "no exp" => mint.Signed(header, With(claims, "exp", null)),
            "wrong aud" => mint.Signed(header, With(claims, "aud", "https://other.example.cn")),
            "no aud" => mint.Signed(header, With(claims, "aud", null)),
            "aud as a prefix" => mint.Signed(header, With(claims, "aud", TokenMint.Audience + ".evil.example")),
            "wrong iss" => mint.Signed(header, With(claims, "iss", "https://evil.example")),
            "no iss" => mint.Signed(header, With(claims, "iss", null)),
            "iss with a slash more" => mint.Signed(header, With(claims, "iss", TokenMint.Issuer + "/")),
            "development's iss" => mint.Signed(header, With(With(claims, "iss", "governance-dev"), "aud", "governance-graph")),
            "no sub" => mint.Signed(header, With(claims, "sub", null)),
            "a sub of 256 characters" => mint.Signed(header, With(claims, "sub", new string('s', 256))),
            "id token with a nonce" => mint.Signed(With(header, "typ", "JWT"), With(claims, "nonce", "n-0S6_WzA2Mj")),
            "id token with at_hash" => mint.Signed(With(header, "typ", "JWT"), With(claims, "at_hash", "77QmUPtjPfzWtF2AnpK9RQ")),
            "id token by its typ claim" => mint.Signed(With(header, "typ", "JWT"), With(claims, "typ", "ID")),
            "logout token" => mint.Signed(With(header, "typ", "logout+jwt"), claims),
            "no typ" => mint.Signed(With(header, "typ", null), claims),
            "bound to a proof" => mint.Signed(header, With(claims, "cnf", new JsonObject { ["jkt"] = "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I" })),
            "9 KB" => mint.Signed(header, With(claims, "pad", new string('x', 9 * 1024))),
            "two parts" => TokenMint.Unsigned(header, claims).TrimEnd('.'),
            "five parts" => TokenMint.Unsigned(header, claims) + ".AA.AA",
            "no JSON" => $"AAAA.AAAA.{mint.Right(host.Clock.Now).Split('.')[2]}",
            "not base64url" => mint.Right(host.Clock.Now) + "+/=",
            "another token after a comma" => $"{mint.Right(host.Clock.Now)}, Bearer {mint.Right(host.Clock.Now)}",
            _ => "",
        };

        string SignedByOwnKey()
        {
            using var own = RSA.Create(2048);
            var key = own.ExportParameters(false);
            var jwk = new JsonObject { ["kty"] = "RSA", ["kid"] = TokenMint.RsaId, ["n"] = TokenMint.Encode(key.Modulus!), ["e"] = TokenMint.Encode(key.Exponent!) };
            return mint.Signed(With(header, "jwk", jwk), claims, rsa: own);
        }
    }

    private static JsonObject With(JsonObject json, string name, JsonNode? value)
    {
        var copy = json.DeepClone().AsObject();
        copy.Remove(name);
        if (value is not null) copy[name] = value.DeepClone();
        return copy;
    }
}
