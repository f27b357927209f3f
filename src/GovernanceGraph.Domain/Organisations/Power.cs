namespace GovernanceGraph.Domain.Organisations;

/// <summary>The part of an organisation in the "1+3" operation of a community (“1+3”运行机制).</summary>
public enum Power
{
    /// <summary>Leads: the community Party committee (领导核心).</summary>
    Leadership,

    /// <summary>Decides: the member-representative congress (决策).</summary>
    Decision,

    /// <summary>Executes: the residents' committee (执行).</summary>
    Execution,

    /// <summary>Supervises and appraises: the supervision committee (监督评议).</summary>
    SupervisionAndAppraisal,
}
