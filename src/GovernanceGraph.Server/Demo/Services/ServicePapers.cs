using GovernanceGraph.Domain.Services;
using GovernanceGraph.Server.Demo.Randomness;

namespace GovernanceGraph.Server.Demo.Services;

/// <summary>(ours) The documents that every service asks for (申请材料): plausible ones, not the law's.</summary>
internal static class ServicePapers
{
    private static readonly IdSeries Ids = new("service document");

    private static readonly Dictionary<string, Paper[]> ByCategory = new()
    {
        ["救助"] = [new("家庭收入和财产声明", DocumentForm.Original), new("家庭成员户口簿", DocumentForm.OriginalAndCopy), new("疾病或残疾证明", DocumentForm.Copy, false, "家庭成员患重病或残疾的提供")],
        ["养老"] = [new("户口簿", DocumentForm.OriginalAndCopy), new("老年人能力评估报告", DocumentForm.Copy, false, "申请护理类补助的提供")],
        ["残疾"] = [new("医院诊断证明", DocumentForm.OriginalAndCopy), new("近期免冠照片", DocumentForm.Original)],
        ["婚育"] = [new("户口簿", DocumentForm.OriginalAndCopy)],
        ["住房"] = [new("房屋权属证明或无房证明", DocumentForm.OriginalAndCopy), new("家庭收入证明", DocumentForm.Original, false, "申请住房保障的提供")],
        ["户籍"] = [new("户口簿", DocumentForm.OriginalAndCopy), new("居住证明", DocumentForm.Original, false, "非本地户籍的提供")],
        ["企业"] = [new("营业执照", DocumentForm.Electronic), new("经营场所证明", DocumentForm.Copy)],
        ["就业"] = [new("就业创业证", DocumentForm.Electronic)],
        ["教育"] = [new("户口簿", DocumentForm.OriginalAndCopy), new("房屋权属或租赁证明", DocumentForm.Copy)],
        ["务工"] = [new("居住证", DocumentForm.OriginalAndCopy), new("劳动合同", DocumentForm.Copy)],
        ["医保"] = [new("社会保障卡", DocumentForm.Original), new("病历资料", DocumentForm.Copy, false, "申请救助或门诊慢特病的提供")],
        ["法律"] = [new("与申请事项有关的证据", DocumentForm.Copy)],
        ["退役"] = [new("退役证件", DocumentForm.OriginalAndCopy)],
        ["物业"] = [new("房屋权属证明", DocumentForm.Copy, false, "由业主申请的提供")],
    };

    public static IEnumerable<ServiceDocument> Of(IEnumerable<OfferedService> services) =>
        services.SelectMany(offered => Papers(offered.Item).Select((paper, index) => (offered.Service, Paper: paper, Position: index + 1))).Select((row, index) => new ServiceDocument
        {
            Id = Ids.At(index),
            ServiceId = row.Service.Id,
            Position = row.Position,
            Name = row.Paper.Name,
            Form = row.Paper.Form,
            Copies = 1,
            Required = row.Paper.Required,
            Note = row.Paper.Note,
        });

    private static IEnumerable<Paper> Papers(ServiceItem item)
    {
        if (item.Days > 0) yield return new($"{item.Name}申请表", DocumentForm.Original, Note: "窗口领取或网上下载");
        yield return new("居民身份证", DocumentForm.OriginalAndCopy, item.Days > 0, item.Days > 0 ? null : "涉及本人信息的出示");
        foreach (var paper in ByCategory.GetValueOrDefault(item.Category) ?? []) yield return paper;
    }

    private sealed record Paper(string Name, DocumentForm Form, bool Required = true, string? Note = null);
}
