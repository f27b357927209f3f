namespace GovernanceGraph.Domain.Money;

/// <summary>Where money comes from (经费来源): “列入财政预算、党费拨返等方式”.</summary>
public enum FundSource
{
    /// <summary>The district's budget (财政预算).</summary>
    Budget,

    /// <summary>Party dues returned (党费拨返).</summary>
    PartyDuesReturned,

    /// <summary>Elsewhere (其他).</summary>
    Other,
}
