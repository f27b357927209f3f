using GovernanceGraph.Engine.Catalog.Access;
using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>Object types that many fields share and that are no nodes.</summary>
public sealed class SharedTypes
{
    public ObjectGraphType PersonalText { get; } = MakePersonalText();

    /// <summary>The values of <c>Locale</c>.</summary>
    public const string Chinese = "ZH_CN";

    public const string English = "EN";

    public EnumerationGraphType Locale { get; } = MakeLocale();

    public ObjectGraphType GeoPoint { get; } = MakeGeoPoint();

    private static ObjectGraphType MakePersonalText()
    {
        var reason = new EnumerationGraphType { Name = "MaskReason", Description = "Why a personal value is masked (脱敏原因)." };
        foreach (var (name, description) in MaskReasons.All) reason.Add(name, name, description);
        var type = new ObjectGraphType { Name = "PersonalText", Description = "A personal value (个人信息) that says whether it is masked and why. Null never means forbidden." };
        type.AddField(new FieldType { Name = "value", ResolvedType = ScalarTypes.String, Description = "The value, or its mask (值或脱敏值), such as `王*` or `138****1234`." });
        type.AddField(new FieldType { Name = "masked", ResolvedType = new NonNullGraphType(ScalarTypes.Boolean), Description = "Whether something is hidden (是否脱敏)." });
        type.AddField(new FieldType { Name = "reason", ResolvedType = reason, Description = "Why it is hidden (脱敏原因); null when nothing is." });
        return type;
    }

    private static EnumerationGraphType MakeLocale()
    {
        var type = new EnumerationGraphType { Name = "Locale", Description = "A language of labels (语言)." };
        type.Add(Chinese, Chinese, "Chinese as written on the mainland (简体中文).");
        type.Add(English, English, "English (英文); falls back to Chinese where there is no translation.");
        return type;
    }

    private static ObjectGraphType MakeGeoPoint()
    {
        var type = new ObjectGraphType { Name = "GeoPoint", Description = "A place on the map (坐标点) in WGS 84, degrees." };
        type.AddField(new FieldType { Name = "longitude", ResolvedType = new NonNullGraphType(ScalarTypes.Float), Description = "Degrees east (经度), -180 to 180." });
        type.AddField(new FieldType { Name = "latitude", ResolvedType = new NonNullGraphType(ScalarTypes.Float), Description = "Degrees north (纬度), -90 to 90." });
        return type;
    }
}
