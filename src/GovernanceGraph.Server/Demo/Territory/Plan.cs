namespace GovernanceGraph.Server.Demo.Territory;

/// <summary>One subdistrict of the plan.</summary>
/// <param name="Index">Counts from 0 over the district.</param>
/// <param name="Names">Its name and streets.</param>
/// <param name="Code">Its code in the scheme <c>DEMO</c>.</param>
/// <param name="Id">The key of its area.</param>
public sealed record SubdistrictPlan(int Index, SubdistrictNames Names, string Code, Guid Id)
{
    /// <summary>Its communities.</summary>
    public List<CommunityPlan> Communities { get; } = [];
}

/// <summary>One community of the plan, with its grid of the first level, which has the same shape.</summary>
/// <param name="Index">Counts from 0 over the district.</param>
/// <param name="Subdistrict">The subdistrict it belongs to.</param>
/// <param name="ShortName">The name without 社区.</param>
/// <param name="Code">Its code.</param>
/// <param name="Posts">Its community workers: one for 300 households.</param>
/// <param name="Id">The key of its area.</param>
/// <param name="FirstGridId">The key of its first-level grid.</param>
public sealed record CommunityPlan(int Index, SubdistrictPlan Subdistrict, string ShortName, string Code, int Posts, Guid Id, Guid FirstGridId)
{
    /// <summary>The full name.</summary>
    public string Name { get; } = ShortName + "社区";

    /// <summary>Its households: a multiple of 300.</summary>
    public int Households => Posts * DemoFigures.HouseholdsPerPost;

    /// <summary>Its second-level grids.</summary>
    public List<GridPlan> Grids { get; } = [];
}

/// <summary>One second-level grid of the plan.</summary>
/// <param name="Index">Counts from 0 over the district.</param>
/// <param name="Community">The community it belongs to.</param>
/// <param name="Ordinal">Counts from 1 in the community.</param>
/// <param name="Households">Households, adding up to the community's.</param>
/// <param name="Residents">Residents.</param>
/// <param name="Workers">Its grid workers, 3 or 4.</param>
/// <param name="Id">The key of its area.</param>
public sealed record GridPlan(int Index, CommunityPlan Community, int Ordinal, int Households, int Residents, int Workers, Guid Id)
{
    /// <summary>Its code.</summary>
    public string Code { get; } = $"{Community.Code}-G{Ordinal:00}";

    /// <summary>Its name.</summary>
    public string Name { get; } = $"{Community.Name}第{ChineseNumber.Of(Ordinal)}网格";

    /// <summary>The cells it consists of; never empty.</summary>
    public List<Cell> Cells { get; } = [];
}
