namespace GovernanceGraph.Domain.People;

/// <summary>Which honour (荣誉类型). The first three are the brief's.</summary>
public enum HonourKind
{
    /// <summary>A leading talent of social work, named by the nation (全国社会工作领军人才).</summary>
    LeadingTalent,

    /// <summary>A harmony ambassador of the province of Shandong (齐鲁和谐使者).</summary>
    HarmonyAmbassador,

    /// <summary>A national model district of harmonious communities (全国和谐社区建设示范城区).</summary>
    ModelHarmoniousDistrict,

    /// <summary>A model community (示范社区).</summary>
    ModelCommunity,

    /// <summary>Another honour (其他荣誉): its title tells.</summary>
    Other,
}
