namespace GovernanceGraph.Server.Demo.Issues;

/// <summary>What is said at the steps of an issue.</summary>
internal static class IssueNotes
{
    public static readonly string[] Rejected = ["不属于社区治理受理范围，已告知反映渠道。", "信息不全且无法联系反映人。", "该事项正在诉讼程序中，不予受理。", "同一事项已有处理结论，不再重复受理。"];
    public static readonly string[] Withdrawn = ["问题已自行解决，撤回。", "位置填错了，重新提交。", "已和对方协商好，撤回。"];
    public static readonly string[] Returned = ["不属于本单位职责，退回重新派单。", "位置描述不清，请补充。", "涉及多个部门，请明确牵头单位。"];
    public static readonly string[] Transferred = ["现场核实后需上级协调，转办。", "涉及跨社区事项，转街道办理。"];
    public static readonly string[] Suspended = ["需等配件到货，挂账。", "待维修资金审批，挂账。", "等待施工许可，挂账。", "天气原因暂缓施工，挂账。"];
    public static readonly string[] Extended = ["现场情况复杂，申请延期。", "需多部门会商，申请延期。"];
    public static readonly string[] Handled = ["已到现场处理完毕。", "已整改到位，现场照片已上传。", "已协调双方达成一致。", "已清理并安排定期巡查。", "已维修更换，恢复正常使用。", "已解释政策并协助办理。", "已责令限期整改并复查合格。"];
    public static readonly string[] FedBack = ["已电话反馈反映人。", "已短信反馈处理结果。", "已上门反馈并征求意见。", "已在平台公开答复。"];
    public static readonly string[] Verified = ["现场核查属实，已解决。", "第三方复核通过。"];
    public static readonly string[] VerifiedNot = ["现场核查发现问题仍在。", "复核未通过，整改不彻底。"];
    public static readonly string[] Commented = ["已联系反映人，约定明天上门。", "已到现场查看，正在联系施工单位。", "相关责任人暂时联系不上，继续跟进。", "材料已备齐，预计两天内完成。"];
    public static readonly string[] Joined = ["我家也遇到同样的问题。", "同楼住户，支持尽快解决。", "我也反映一下。"];

    private static readonly string[] Ratings = ["", "很不满意：问题没有解决。", "不满意：处理太慢。", "一般。", "满意。", "非常满意，处理及时。"];

    public static string Rated(int stars) => Ratings[stars];

    public static string Supervised(int level) => level == 1 ? "超过办理期限，上一级督办。" : "超过办理期限仍未办结，上两级督办。";
}
