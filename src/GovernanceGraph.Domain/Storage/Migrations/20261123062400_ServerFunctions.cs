using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace GovernanceGraph.Domain.Storage.Migrations;

/// <summary>The cursor key for a server that may not read the table of keys.</summary>
[DbContext(typeof(GovernanceContext))]
[Migration("20261123062400_ServerFunctions")]
public sealed class ServerFunctions : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Grants.ServerFunctions.Create);

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(Grants.ServerFunctions.Drop);
}
