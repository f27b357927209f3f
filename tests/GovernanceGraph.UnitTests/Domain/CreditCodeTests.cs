using CsCheck;
using GovernanceGraph.Domain.Organisations;
using Xunit;

namespace GovernanceGraph.UnitTests.Domain;

public sealed class CreditCodeTests
{
    private const string Signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    [Theory]
    [InlineData("91350100M000100Y43")] // the example of GB 32100-2015
    [InlineData("91110108551385082Q")]
    [InlineData("9144030071526726XG")]
    [InlineData("91330100799655058B")]
    public void Codes_in_use_are_valid(string code) => Assert.True(CreditCode.IsValid(code));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("91350100M000100Y4")] // too short
    [InlineData("91350100M000100Y433")] // too long
    [InlineData("91350100M000100Y44")] // wrong check character
    [InlineData("91350100m000100Y43")] // small letter
    [InlineData("9135010OM000100Y43")] // the letter O for a zero
    [InlineData("９1350100M000100Y4")] // full-width digit
    public void Other_texts_are_not(string? code) => Assert.False(CreditCode.IsValid(code));

    [Fact]
    public void A_place_must_be_digits_even_when_the_check_character_is_right()
    {
        const string body = "91A50100M000100Y4";
        Assert.False(CreditCode.IsValid(body + CreditCode.CheckCharacter(body)));
    }

    [Fact]
    public void One_wrong_sign_is_always_found() => Gen.Select(Gen.Int[0, 16], Gen.Int[1, 30]).Sample((place, shift) =>
    {
        var code = "91350100M000100Y43".ToCharArray();
        code[place] = Signs[(Signs.IndexOf(code[place]) + shift) % Signs.Length];
        return !CreditCode.IsValid(new string(code));
    });
}
