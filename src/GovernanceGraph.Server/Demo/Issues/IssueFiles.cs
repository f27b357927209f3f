using System.Security.Cryptography;
using System.Text;
using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>(ours) What is known of the photographs of issues: about every fifth has one or two from the report, some another from the handling. There is no content behind them, so the sums belong to none.</summary>
internal static class IssueFiles
{
    private const double PhotographedShare = 0.2, SecondShare = 0.3, AfterShare = 0.06;

    private static readonly IdSeries Ids = new("attachment");
    private static readonly (int Width, int Height)[] Sizes = [(4000, 3000), (3000, 4000), (4096, 3072), (1920, 1080), (1080, 1920)];

    /// <summary>The attachments of an issue by its number.</summary>
    public static IEnumerable<Attachment> Of(Issue issue, int number)
    {
        var random = RandomStream.For("attachments", number);
        var count = random.Chance(PhotographedShare) ? random.Chance(SecondShare) ? 2 : 1 : 0;
        for (var index = 1; index <= count; index++) yield return Photograph(issue, number * 4L + index, $"现场照片{index}.jpg", issue.ReportedAt, random);
        if (issue.HandledAt is { } handled && random.Chance(AfterShare)) yield return Photograph(issue, number * 4L, "处理后照片.jpg", handled, random);
    }

    private static Attachment Photograph(Issue issue, long number, string name, DateTime addedAt, RandomStream random)
    {
        var (width, height) = random.Pick(Sizes);
        return new Attachment
        {
            Id = Ids.At(addedAt, number),
            IssueId = issue.Id,
            FileName = name,
            MediaType = "image/jpeg",
            Bytes = (long)(width * height * random.Between(0.12, 0.4)),
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issue.Code} {number}"))),
            Width = width,
            Height = height,
            TakenAt = addedAt.AddSeconds(-random.Between(20, 1200)),
            AddedAt = addedAt,
        };
    }
}
