using GovernanceGraph.Engine.Scalars;
using GraphQL.Types;

namespace GovernanceGraph.Engine.Catalog.Building;

/// <summary>Object types that many fields share and that are no nodes.</summary>
public sealed class SharedTypes
{
    public ObjectGraphType PersonalText { get; } = MakePersonalText();

    public ObjectGraphType GeoPoint { get; } = MakeGeoPoint();

    private static ObjectGraphType MakePersonalText()
    {
        var reason = new EnumerationGraphType { Name = "MaskReason", Description = "Why a personal value is masked (脱敏原因)." };
        reason.Add("NOT_SIGNED_IN", "NOT_SIGNED_IN", "The viewer is anonymous (未登录).");
        var type = new ObjectGraphType { Name = "PersonalText", Description = "A personal value (个人信息) that says whether it is masked and why. Null never means forbidden." };
        type.AddField(new FieldType { Name = "value", ResolvedType = ScalarTypes.String, Description = "The value, or its mask (值或脱敏值), such as `王*` or `138****1234`." });
        type.AddField(new FieldType { Name = "masked", ResolvedType = new NonNullGraphType(ScalarTypes.Boolean), Description = "Whether something is hidden (是否脱敏)." });
        type.AddField(new FieldType { Name = "reason", ResolvedType = reason, Description = "Why it is hidden (脱敏原因); null when nothing is." });
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
