using GovernanceGraph.Domain.Matters;
using GovernanceGraph.Domain.Organisations;

namespace GovernanceGraph.Server.Demo.Matters;

/// <summary>Who leads a matter of a topic.</summary>
internal enum MatterLead
{
    Committee,
    Property,
    Supervision,
    SocialOrganisation,
}

/// <summary>(ours) Something that residents raise. In texts: {小区} compound, {社区} community, {街} street.</summary>
/// <param name="Category">The code of its category.</param>
/// <param name="Level">Who can settle it.</param>
/// <param name="Pathway">By which pathway it is decided.</param>
/// <param name="Rule">The rule of the vote.</param>
/// <param name="Lead">Who leads it.</param>
/// <param name="Helper">The short name of the department that acts too.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">What residents say.</param>
/// <param name="First">The first action.</param>
/// <param name="Second">The second action.</param>
internal sealed record MatterTopic(string Category, OrganisationLevel Level, MatterPathway Pathway, VoteRule Rule, MatterLead Lead, string Helper, string Title, string Text, string First, string Second)
{
    /// <summary>Whether the owners of one compound decide.</summary>
    public bool OfOwners => Rule != VoteRule.ResidentsMajority;

    private const OrganisationLevel Grid = OrganisationLevel.Grid, Community = OrganisationLevel.Community, Subdistrict = OrganisationLevel.Subdistrict, District = OrganisationLevel.District;
    private const VoteRule Residents = VoteRule.ResidentsMajority, Ordinary = VoteRule.OwnersOrdinary, Weighty = VoteRule.OwnersWeighty;

    /// <summary>All topics. Which owners' decisions are weighty is the Civil Code's, art. 278: raising funds for repairs, rebuilding, and earning from common parts are; choosing a property company and using repair funds are not.</summary>
    public static IReadOnlyList<MatterTopic> All { get; } =
    [
        new("PROPERTY", Community, MatterPathway.ResidentsMeeting, Ordinary, MatterLead.Property, "住建", "{小区}选聘社区公办物业", "原物业撤离后{小区}长期无人管理，业主希望由社区公办物业进驻。", "组织入户征求意见，公示选聘方案", "签订物业服务合同并进驻"),
        new("PROPERTY", Grid, MatterPathway.ResidentsMeeting, Ordinary, MatterLead.Property, "住建", "{小区}使用维修资金更换水泵", "{小区}二次供水水泵老化，停水频繁，业主提议动用维修资金更换。", "委托评估并公示维修方案", "更换水泵并组织业主验收"),
        new("PROPERTY", Grid, MatterPathway.ResidentsMeeting, Weighty, MatterLead.Property, "市监", "{小区}公共收益使用方案", "{小区}电梯广告和场地租金收益去向不明，业主要求公开并议定用途。", "清理公共收益账目并公示", "按业主大会决定用于更换单元门"),
        new("PROPERTY", Grid, MatterPathway.Deliberation, Residents, MatterLead.Property, "住建", "{小区}物业费调整协商", "{小区}物业费十年未调，服务缩水，物业和业主都有意见。", "公开成本测算，召开三方协商会", "按协商结果调整收费和服务标准"),
        new("LIVELIHOOD", Grid, MatterPathway.ResidentsMeeting, Weighty, MatterLead.Committee, "住建", "{小区}既有住宅加装电梯", "{小区}老年住户多，上下楼困难，申请加装电梯。", "完成设计、公示和审批", "组织施工和竣工验收"),
        new("LIVELIHOOD", Community, MatterPathway.Deliberation, Residents, MatterLead.Committee, "民政", "{社区}老年食堂选址", "独居老人做饭难，居民希望在{社区}开办老年食堂。", "比选场地并公示选址", "引入运营单位并开业"),
        new("LIVELIHOOD", Grid, MatterPathway.Deliberation, Residents, MatterLead.Committee, "消防", "{小区}增设电动车充电桩", "{小区}飞线充电隐患大，居民要求集中建设充电桩。", "勘察点位，协调供电接入", "建成投用并清理飞线"),
        new("LIVELIHOOD", Grid, MatterPathway.MutualHelp, Residents, MatterLead.SocialOrganisation, "民政", "{小区}邻里互助照护独居老人", "{小区}独居老人需要日常探访，邻居愿意结对照护。", "建立结对名单和探访记录", "组织社工培训结对邻居"),
        new("DEVELOPMENT_PLAN", Community, MatterPathway.ResidentsMeeting, Residents, MatterLead.Committee, "民政", "{社区}三年发展规划", "居民代表建议制定{社区}三年发展规划，明确服务设施和公共空间安排。", "汇总意见形成规划草案", "公布规划并纳入年度计划"),
        new("DEVELOPMENT_PLAN", Community, MatterPathway.Deliberation, Residents, MatterLead.Committee, "规划", "{社区}口袋公园改造方案", "{社区}边角空地杂乱，居民希望改造成口袋公园。", "征集设计意见并公示方案", "施工改造并移交养护"),
        new("PUBLIC_SAFETY", Grid, MatterPathway.Covenant, Residents, MatterLead.Committee, "消防", "{小区}消防通道禁停公约", "{小区}消防通道常被占用，居民提议写入公约共同遵守。", "施划禁停标线，设置提示牌", "组织楼长巡查劝导"),
        new("PUBLIC_SAFETY", Community, MatterPathway.PublicSupervision, Residents, MatterLead.Supervision, "市监", "{小区}电梯维保监督", "{小区}电梯故障多，居民要求公开维保记录并参与监督。", "公示维保合同和检验报告", "居民监督员每月查验维保记录"),
        new("CITY_MANAGEMENT", Subdistrict, MatterPathway.Deliberation, Residents, MatterLead.Committee, "城管", "{街}流动摊点疏导", "{街}早晚摊点堵路，居民和摊主都希望有固定的疏导点。", "划定疏导点和经营时段", "引导摊主入场并安排保洁"),
        new("CITY_MANAGEMENT", Community, MatterPathway.Covenant, Residents, MatterLead.Committee, "环卫", "{社区}垃圾分类投放公约", "{社区}撤桶并点后投放时间有争议，居民要求议定规则。", "增设投放点和洗手设施", "志愿者定时值守引导"),
        new("CITY_MANAGEMENT", Community, MatterPathway.PublicSupervision, Residents, MatterLead.Supervision, "交警", "{街}便道停车收费监督", "{街}便道停车收费不透明，居民要求公示并监督。", "公示收费依据和标准", "居民监督员按季抽查"),
        new("RENEWAL", District, MatterPathway.ResidentsMeeting, Residents, MatterLead.Committee, "住建", "{小区}老旧小区改造方案", "{小区}管网老化、外墙脱落，居民申请列入改造计划并参与定方案。", "入户征求改造意愿", "按居民选定的项目施工"),
        new("RENEWAL", District, MatterPathway.Deliberation, Residents, MatterLead.Committee, "征收", "{街}片区征收补偿意见征集", "{街}片区征收在即，居民希望补偿方案充分协商。", "组织政策宣讲和意见征集", "公布补偿方案采纳情况"),
        new("RENEWAL", Grid, MatterPathway.ResidentsMeeting, Weighty, MatterLead.Property, "住建", "{小区}筹集维修资金翻修屋面", "{小区}屋面大面积渗漏，维修资金余额不足，业主商议续筹。", "编制翻修方案和筹资办法", "完成屋面翻修并公开决算"),
        new("PUBLIC_ORDER", Community, MatterPathway.ResidentsGroups, Residents, MatterLead.SocialOrganisation, "公安", "{社区}夜间义务巡逻队", "{社区}连续发生电动车被盗，居民愿意组织夜间巡逻。", "招募队员并由派出所培训", "按班次巡逻并公布情况"),
        new("PUBLIC_ORDER", Grid, MatterPathway.Deliberation, Residents, MatterLead.Committee, "公安", "{小区}门禁和监控升级", "{小区}大门敞开，外来人员随意进出，居民要求升级门禁和监控。", "勘察点位并公示方案", "安装调试并移交使用"),
        new("PUBLIC_ORDER", Grid, MatterPathway.MutualHelp, Residents, MatterLead.Committee, "司法", "{小区}邻里噪声纠纷调解", "{小区}多户因装修和广场舞噪声起纠纷，愿意由邻里调解。", "由调解员和楼长上门调解", "议定作息时段并张贴"),
        new("PUBLIC_SAFETY", Community, MatterPathway.ResidentsGroups, Residents, MatterLead.SocialOrganisation, "应急", "{社区}应急志愿队组建", "{社区}汛期积水和突发停电时缺人手，居民提议组建应急志愿队。", "招募队员并配备物资", "开展应急演练"),
    ];
}
