using GovernanceGraph.Server.Files;
using Xunit;

namespace GovernanceGraph.UnitTests.Files;

/// <summary>The name that a client gives is a wish.</summary>
public sealed class FileNameTests
{
    [Theory]
    [InlineData("井盖.jpeg", "井盖.jpg")]
    [InlineData("photo.exe", "photo.jpg")]
    [InlineData("../../etc/passwd", "passwd.jpg")]
    [InlineData("C:\\Users\\张三\\a.jpg", "a.jpg")]
    [InlineData("a\u202Egpj.exe", "agpj.jpg")]
    [InlineData("a\r\nSet-Cookie: x=1.jpg", "aSet-Cookie x=1.jpg")]
    [InlineData("", "picture.jpg")]
    [InlineData("...", "picture.jpg")]
    [InlineData(".jpg", "jpg.jpg")]
    [InlineData("\ud800.png", "picture.jpg")]
    [InlineData("<img src=x onerror=alert(1)>.png", "img src=x onerror=alert(1).jpg")]
    public void A_name_loses_folders_its_extension_and_what_steers_programs(string given, string expected) => Assert.Equal(expected, FileNames.Of(given, "jpg"));

    [Fact]
    public void A_name_is_at_most_a_hundred_characters_and_no_character_is_cut() =>
        Assert.Equal(string.Concat(Enumerable.Repeat("😀", 100)) + ".png", FileNames.Of(string.Concat(Enumerable.Repeat("😀", 300)), "png"));
}
