using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace GovernanceGraph.Domain.Search;

/// <summary>
/// Gives an entity its search vector: one column that the database generates from the searched ones, with a GIN index. What is searched must be public
/// wherever the row is, for what is found is thereby told. The Contract declares the same columns; a test compares.
/// </summary>
internal static class SearchConfiguration
{
    /// <summary>The name of the shadow property; its column is <c>search</c>.</summary>
    public const string Property = "Search";

    /// <summary>Declares the searched columns, in the order in which their words stand in the vector.</summary>
    public static void HasSearch<T>(this EntityTypeBuilder<T> builder, params IReadOnlyList<string> parts) where T : class
    {
        builder.Property<NpgsqlTsVector>(Property).HasColumnType("tsvector").IsRequired().HasComputedColumnSql(string.Join(" || ", parts), stored: true);
        builder.HasIndex(Property).HasMethod("gin");
    }

    /// <summary>A text, found by its words.</summary>
    public static string Text<T>(this EntityTypeBuilder<T> builder, SearchWeight weight, Expression<Func<T, string?>> property) where T : class =>
        $"public.search_text({builder.Property(property).Metadata.GetColumnName()}, '{weight}')";

    /// <summary>A code or number, found as a whole or by its beginning, whatever its punctuation.</summary>
    public static string Code<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, string?>> property) where T : class =>
        $"public.search_code({builder.Property(property).Metadata.GetColumnName()})";
}
