using System.Text;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Territory;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>The words of one issue: a place in words, a title and a description.</summary>
internal sealed record IssueText(string Title, string Description, string Address);

/// <summary>Writes the words of issues from their kind's patterns, with the streets and compounds of their grid.</summary>
internal sealed class IssueTexts(Compounds compounds)
{
    private static readonly string[] Times = ["早上六点多", "中午", "傍晚", "晚上", "晚上十点以后", "凌晨", "上下班高峰", "周末", "放学时间", "每天晚上"];
    private static readonly string[] Durations = ["两天", "三天", "四五天", "一周", "十来天", "半个月", "二十多天", "一个月", "两个多月"];
    private static readonly string[] Wishes = ["请尽快处理。", "希望有关部门重视。", "麻烦协调解决，谢谢。", "盼回复。", "请给个明确的答复。", "之前反映过一次，这次希望能彻底解决。", "居民都盼着解决。", ""];
    private static readonly string[] PatrolEndings = ["网格员巡查时发现，现场已拍照。", "已提醒现场人员，需要部门处置。", "巡查发现后已做临时防护。", "入户走访时居民反映，情况属实。", ""];

    private static readonly string[] OwnWords = ["{甲}", "{乙}"];

    public IssueText Write(IssueDraft draft)
    {
        var random = RandomStream.For("issue text", draft.Number * 31L + draft.ReportedAt.Ticks);
        var words = Words(draft, random);
        var title = random.Pick(draft.Kind.Titles);
        var details = Fill(random.Pick(Matching(draft.Kind.Details, title)), words);
        var patrol = draft.Source is IssueSource.GridPatrol or IssueSource.Diary;
        return new IssueText(Fill(title, words), details + random.Pick(patrol ? PatrolEndings : Wishes), Address(draft.Grid, words));
    }

    // A description should tell of what the title names.
    private static IReadOnlyList<string> Matching(List<string> details, string title)
    {
        var matching = details.Where(detail => OwnWords.All(word => !title.Contains(word) || detail.Contains(word))).ToList();
        return matching.Count > 0 ? matching : details;
    }

    private Dictionary<string, string> Words(IssueDraft draft, RandomStream random)
    {
        var (names, compound) = (draft.Grid.Community.Subdistrict.Names, random.Pick(compounds.Of(draft.Grid)));
        var crossing = random.Pick(names.Streets.Where(street => street != compound.Street).ToList());
        return new Dictionary<string, string>
        {
            ["街"] = compound.Street,
            ["路口"] = $"{compound.Street}与{crossing}路口",
            ["小区"] = compound.Name,
            ["楼"] = $"{random.Between(1, compound.Buildings)}号楼",
            ["单元"] = $"{random.Between(1, compound.Units)}单元",
            ["社区"] = draft.Grid.Community.Name,
            ["时"] = random.Pick(Times),
            ["天"] = random.Pick(Durations),
            ["甲"] = random.Pick(draft.Kind.A),
            ["乙"] = random.Pick(draft.Kind.B),
            ["号"] = $"{compound.HouseNumber}号",
        };
    }

    private static string Address(GridPlan grid, Dictionary<string, string> words) =>
        $"{grid.Community.Subdistrict.Names.Name}{words["街"]}{words["号"]}{words["小区"]}{words["楼"]}附近";

    private static string Fill(string pattern, Dictionary<string, string> words)
    {
        var text = new StringBuilder(pattern.Length + 32);
        for (var at = 0; at < pattern.Length; at++)
        {
            if (pattern[at] != '{')
            {
                text.Append(pattern[at]);
                continue;
            }
            var end = pattern.IndexOf('}', at);
            var key = pattern[(at + 1)..end];
            text.Append(words[key]);
            at = end;
        }
        return text.ToString();
    }
}
