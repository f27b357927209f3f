using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Telling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(EventTriggers.NotifyForOthers);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(EventTriggers.NotifyForAll);
    }
}
