using System.Linq.Expressions;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Storage;

/// <summary>What several entities share in their configurations.</summary>
internal static class ConfigurationExtensions
{
    /// <summary>Longest name of a source of imported rows, in characters.</summary>
    public const int SourceMaxLength = 80;

    /// <summary>Longest id in a source, in characters.</summary>
    public const int ExternalIdMaxLength = 200;

    /// <summary>A check constraint named <c>ck_&lt;table&gt;_&lt;what&gt;</c>.</summary>
    public static void HasCheck<T>(this EntityTypeBuilder<T> builder, string what, string sql) where T : class =>
        builder.ToTable(table => table.HasCheckConstraint($"ck_{builder.Metadata.GetTableName()}_{what}", sql));

    /// <summary>The area that a located entity lies in, with the collection on the area's side, and its scope columns.</summary>
    public static void HasLocation<T>(this EntityTypeBuilder<T> builder, Expression<Func<Area, IEnumerable<T>?>> collection, bool required) where T : Located
    {
        builder.HasOne(located => located.Area).WithMany(collection).HasForeignKey(located => located.AreaId).IsRequired(required).OnDelete(DeleteBehavior.Restrict);
        builder.HasFilledScope();
    }

    /// <summary>A column that a trigger fills: EF reads it back and never writes it.</summary>
    public static PropertyBuilder<TValue> HasFilled<T, TValue>(this EntityTypeBuilder<T> builder, Expression<Func<T, TValue>> filled) where T : class
    {
        var property = builder.Property(filled).ValueGeneratedOnAddOrUpdate();
        property.Metadata.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
        property.Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        return property;
    }

    /// <summary>Scope columns are filled by triggers: EF reads them back and never writes them.</summary>
    public static void HasFilledScope<T>(this EntityTypeBuilder<T> builder) where T : class
    {
        foreach (var name in Scope.Properties)
        {
            var property = builder.Property(name).HasColumnName(Scope.ColumnOf(name)).ValueGeneratedOnAddOrUpdate().Metadata;
            property.SetBeforeSaveBehavior(PropertySaveBehavior.Ignore);
            property.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
        }
    }

    /// <summary>Where an imported row comes from: both or neither, each pair once.</summary>
    public static void HasSource<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, string?>> source, Expression<Func<T, string?>> externalId) where T : class
    {
        var sourceProperty = builder.Property(source).HasMaxLength(SourceMaxLength).Metadata;
        var idProperty = builder.Property(externalId).HasMaxLength(ExternalIdMaxLength).Metadata;
        builder.HasIndex(sourceProperty.Name, idProperty.Name).IsUnique();
        builder.HasCheck("external", $"({sourceProperty.GetColumnName()} IS NULL) = ({idProperty.GetColumnName()} IS NULL)");
    }

    /// <summary>A point in degrees, WGS 84: both or neither.</summary>
    public static void HasPoint<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, double?>> longitude, Expression<Func<T, double?>> latitude) where T : class
    {
        var (x, y) = (builder.Property(longitude).Metadata.GetColumnName(), builder.Property(latitude).Metadata.GetColumnName());
        builder.HasCheck("point", $"({x} IS NULL) = ({y} IS NULL) AND {x} BETWEEN -180 AND 180 AND {y} BETWEEN -90 AND 90");
    }

    /// <summary>One index for each scope column, then the order, whose last key is the id. They leave out rows without such an ancestor:
    /// an equality implies that there is one, so lists are served all the same and rows above that level cost nothing.</summary>
    public static void HasScopeIndexes<T>(this EntityTypeBuilder<T> builder, IEnumerable<string> scopes, string[] order, bool descending = false, string? within = null, string? filter = null)
        where T : class
    {
        foreach (var scope in scopes)
        {
            string[] anchors = within is null ? [scope] : [scope, within];
            var present = $"{builder.Property(scope).Metadata.GetColumnName()} IS NOT NULL";
            var index = builder.HasIndex([.. anchors, .. order]).HasFilter(filter is null ? present : $"{present} AND {filter}");
            if (descending) index.IsDescending([.. anchors.Select(_ => false), .. order.Select(_ => true)]);
        }
    }
}
