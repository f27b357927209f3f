using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Volunteering;
using GovernanceGraph.Server.Demo.Organisations;
using GovernanceGraph.Server.Demo.Randomness;
using GovernanceGraph.Server.Demo.Services;

namespace GovernanceGraph.Server.Demo.Volunteering;

/// <summary>(ours) The courses of the three-level network of community education: ten of the college, five of each school, three of each learning station.</summary>
internal static class CourseBook
{
    private static readonly IdSeries Ids = new("course");

    private static readonly string[] Subjects =
    [
        "书法入门", "智能手机应用", "太极拳", "合唱", "健康养生", "家庭教育", "国画基础", "摄影", "剪纸", "声乐", "法律常识", "急救技能",
        "垃圾分类", "插花", "烘焙", "电子琴", "普通话朗诵", "防诈骗", "手工编织", "亲子阅读", "英语口语", "瑜伽", "家电维修", "育婴护理",
    ];

    public static IReadOnlyList<Course> Of(DistrictBodies bodies)
    {
        var courses = new List<Course>();
        Add(bodies.Education.College, 10);
        foreach (var subdistrict in bodies.Subdistricts) Add(subdistrict.School, 5);
        foreach (var community in bodies.Communities) Add(community.School, 3);
        return courses;

        void Add(Organisation provider, int count)
        {
            var random = RandomStream.For("courses", courses.Count);
            foreach (var subject in random.Shuffle(Enumerable.Range(0, Subjects.Length)).Take(count)) courses.Add(Make(provider, subject, courses.Count));
        }
    }

    private static Course Make(Organisation provider, int subject, int index) => new()
    {
        Id = Ids.At(index),
        Title = Subjects[subject],
        Description = $"{provider.Name}开设的{Subjects[subject]}课程，面向居民免费开放。",
        CategoryId = EducationCategories.OfSubject(subject),
        ProviderId = provider.Id,
        AreaId = provider.AreaId,
    };
}
