using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovernanceGraph.Domain.Storage.Migrations;

/// <summary>Indexes by place: <c>near</c> and <c>box</c> find issues and facilities by the built-in point type, without an extension.</summary>
[DbContext(typeof(GovernanceContext))]
[Migration("20261123011500_Places")]
public sealed class Places : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "issues", "facilities" })
            migrationBuilder.Sql($"create index ix_{table}_place on {table} using gist (point(longitude, latitude));");
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var table in new[] { "issues", "facilities" })
            migrationBuilder.Sql($"drop index ix_{table}_place;");
    }
}
