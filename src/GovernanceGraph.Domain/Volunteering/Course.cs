using GovernanceGraph.Domain.Issues;
using GovernanceGraph.Domain.Organisations;
using GovernanceGraph.Domain.Territory;

namespace GovernanceGraph.Domain.Volunteering;

/// <summary>A course of community education (社区教育课程), sorted by the local curriculum (“4+12+N”课程体系). Its sessions are activities.</summary>
public sealed class Course : Located
{
    /// <summary>Longest <see cref="Title"/>, in characters.</summary>
    public const int TitleMaxLength = 200;

    /// <summary>Longest <see cref="Description"/>, in characters.</summary>
    public const int DescriptionMaxLength = 4000;

    /// <summary>The title (课程名称).</summary>
    public required string Title { get; set; }

    /// <summary>What is taught (课程简介).</summary>
    public string? Description { get; set; }

    /// <summary>Its place in the curriculum (课程类别).</summary>
    public Guid? CategoryId { get; set; }

    /// <summary>Its place in the curriculum (课程类别).</summary>
    public Category? Category { get; set; }

    /// <summary>The organisation that gives it (开课单位), of any level of the network (三级网络).</summary>
    public Guid ProviderId { get; init; }

    /// <summary>The organisation that gives it (开课单位), of any level of the network (三级网络).</summary>
    public Organisation? Provider { get; init; }

    /// <summary>Whether it is offered (状态).</summary>
    public bool Active { get; set; } = true;

    /// <summary>Its sessions (课次).</summary>
    public ICollection<Activity> Sessions { get; } = [];
}
