using GovernanceGraph.Engine.Errors;
using GovernanceGraph.Engine.Search;
using Xunit;

namespace GovernanceGraph.UnitTests.Search;

/// <summary>How a searched text becomes terms, and where they stand in a text.</summary>
public sealed class SearchTextTests
{
    [Theory]
    [InlineData("停车难", "('停车' <1> '车难')")]
    [InlineData("停", "('停':*)")]
    [InlineData("停车 难", "('停车') & ('难':*)")]
    [InlineData("停车、噪音", "('停车') & ('噪音')")]
    [InlineData("停车　停车", "('停车')")]
    [InlineData("12345热线", "('12345' <1> '热线')")]
    [InlineData("热线12345", "('热线' <2> '12345')")]
    [InlineData("3号楼", "('3' <1> '号楼')")]
    [InlineData("A区", "('a' <1> '区':*)")]
    [InlineData("ＰａｒＫ　１２", "('park' | '#park':*) & ('12' | '#12':*)")]
    [InlineData("JN-2026-0001", "('jn' <1> '2026' <1> '0001' | '#jn20260001':*)")]
    [InlineData("a", "('a')")]
    [InlineData("É", "('é')")]
    [InlineData("\U00020BB7野家", "('\U00020BB7野' <1> '野家')")]
    [InlineData("'; drop table issues; --", "('drop' | '#drop':*) & ('table' | '#table':*) & ('issues' | '#issues':*)")]
    [InlineData("\\:*!&|()<->'", null)]
    [InlineData("\ud800\0", null)]
    [InlineData("", null)]
    public void A_text_is_cut_into_terms(string text, string? query) => Assert.Equal(query, SearchText.Parse(text).Query);

    [Theory]
    [InlineData("停车", "小区停车难，停车位少", "停车,停车")]
    [InlineData("停车难", "小区停车难，停车位少", "停车难")]
    [InlineData("停", "停车位停", "停,停")]
    [InlineData("车难 停车", "停车难", "停车难")]
    [InlineData("区 难", "小区，难", "区,难")]
    [InlineData("park", "PARK parking Ｐａｒｋ", "PARK,Ｐａｒｋ")]
    [InlineData("野家", "😀\U00020BB7野家!", "野家")]
    [InlineData("车位", "车，位", "")]
    public void A_text_is_found_where_it_stands(string text, string where, string found)
    {
        var ranges = SearchText.Parse(text).In(where, isCode: false);
        Assert.Equal(found.Split(',', StringSplitOptions.RemoveEmptyEntries), ranges.Select(r => where.Substring(r.Start, r.Length)));
    }

    [Theory]
    [InlineData("jn2026", "JN-2026-0001", "JN-2026")]
    [InlineData("JN/2026", "JN-2026-0001", "JN-2026")]
    [InlineData("2026", "JN-2026-0001", "")]
    [InlineData("0531-8888", "(0531) 8888-0001", "0531) 8888")]
    [InlineData("j", "JN", "")]
    public void A_code_is_found_by_its_beginning(string text, string code, string found)
    {
        var ranges = SearchText.Parse(text).In(code, isCode: true);
        Assert.Equal(found, string.Concat(ranges.Select(r => code.Substring(r.Start, r.Length))));
    }

    [Fact]
    public void Too_long_a_text_is_refused_and_names_the_limit()
    {
        Assert.NotNull(SearchText.Parse(new string('路', SearchText.MaxLength)).Query);
        var refused = Assert.Throws<RequestException>(() => SearchText.Parse(new string('路', SearchText.MaxLength + 1)));
        Assert.Equal("searchLength", refused.Error.Details!["limit"]);
    }

    [Fact]
    public void Too_many_terms_are_refused_and_named()
    {
        Assert.NotNull(SearchText.Parse(string.Join(' ', Enumerable.Range(0, SearchText.MaxTerms))).Query);
        var refused = Assert.Throws<RequestException>(() => SearchText.Parse(string.Join(' ', Enumerable.Range(0, SearchText.MaxTerms + 1))));
        Assert.Equal("searchTerms", refused.Error.Details!["limit"]);
    }
}
