namespace GovernanceGraph.Contract.People;

/// <summary>A personal value that can be revealed (个人信息字段).</summary>
public enum PersonalField
{
    /// <summary>The full name (姓名).</summary>
    Name,

    /// <summary>The telephone number (电话).</summary>
    Phone,

    /// <summary>The home address (住址).</summary>
    Address,

    /// <summary>The national id number (公民身份号码).</summary>
    NationalId,

    /// <summary>The year of birth (出生年份).</summary>
    BirthYear,

    /// <summary>Whether the person is a Party member (党员): `true` or `false`.</summary>
    PartyMember,
}
