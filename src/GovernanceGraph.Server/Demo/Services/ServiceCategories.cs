using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>The categories of services; those of the brief (“社区养老、职业培训、社区医疗、青少年服务、外来务工人员子女服务”) and the usual ones of a service hall.</summary>
internal static class ServiceCategories
{
    private static readonly IdSeries Ids = new("service category");

    private static readonly (string Key, string Code, string Name, string NameEn)[] Table =
    [
        ("救助", "SOCIAL_ASSISTANCE", "社会救助", "Social assistance"), ("养老", "ELDER_CARE", "养老服务", "Elder care"), ("医疗", "COMMUNITY_MEDICINE", "社区医疗", "Community medicine"), ("残疾", "DISABILITY", "残疾人服务", "Services for people with disabilities"),
        ("儿童", "CHILDREN_AND_YOUTH", "儿童与青少年服务", "Children and youth"), ("务工", "MIGRANT_FAMILIES", "外来务工人员子女服务", "Migrant workers' children"), ("培训", "VOCATIONAL_TRAINING", "职业培训", "Vocational training"), ("就业", "EMPLOYMENT", "就业创业", "Employment"),
        ("社保", "SOCIAL_INSURANCE", "社会保险", "Social insurance"), ("医保", "MEDICAL_INSURANCE", "医疗保险", "Medical insurance"), ("婚育", "FAMILY", "婚姻生育", "Marriage and birth"), ("教育", "EDUCATION", "教育", "Education"), ("住房", "HOUSING", "住房保障", "Housing"),
        ("户籍", "REGISTRATION", "户籍证件", "Household registration"), ("企业", "BUSINESS", "企业登记", "Business registration"), ("法律", "LEGAL_AID", "法律服务", "Legal services"), ("退役", "VETERANS", "退役军人服务", "Veterans"), ("文体", "CULTURE_AND_SPORT", "文化体育", "Culture and sport"),
        ("物业", "PROPERTY", "物业服务", "Property services"), ("便民", "CONVENIENCE", "便民服务", "Everyday services"), ("志愿", "VOLUNTEERING", "志愿服务", "Volunteering"), ("党群", "PARTY_AND_MASSES", "党群服务", "Party and mass work"),
    ];

    public static IEnumerable<Category> All() => Table.Select((row, index) => new Category
    {
        Id = Ids.At(index),
        Taxonomy = CategoryTaxonomy.Service,
        Code = row.Code,
        Name = row.Name,
        NameEn = row.NameEn,
        Position = index + 1,
    });

    public static Guid Id(string key) => Ids.At(Array.FindIndex(Table, row => row.Key == key) is var index and >= 0 ? index : throw new KeyNotFoundException($"No service category '{key}'."));
}
