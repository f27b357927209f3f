using GovernanceGraph.Domain.Issues.Clock;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Clock : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_issues_community_id_step_due_at_id",
                table: "issues",
                columns: new[] { "community_id", "step_due_at", "id" },
                filter: "community_id IS NOT NULL AND step_due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_district_id_step_due_at_id",
                table: "issues",
                columns: new[] { "district_id", "step_due_at", "id" },
                filter: "district_id IS NOT NULL AND step_due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid1_id_step_due_at_id",
                table: "issues",
                columns: new[] { "grid1_id", "step_due_at", "id" },
                filter: "grid1_id IS NOT NULL AND step_due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid2_id_step_due_at_id",
                table: "issues",
                columns: new[] { "grid2_id", "step_due_at", "id" },
                filter: "grid2_id IS NOT NULL AND step_due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid3_id_step_due_at_id",
                table: "issues",
                columns: new[] { "grid3_id", "step_due_at", "id" },
                filter: "grid3_id IS NOT NULL AND step_due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_step_due_at_id",
                table: "issues",
                columns: new[] { "step_due_at", "id" },
                filter: "step_due_at IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_subdistrict_id_step_due_at_id",
                table: "issues",
                columns: new[] { "subdistrict_id", "step_due_at", "id" },
                filter: "subdistrict_id IS NOT NULL AND step_due_at IS NOT NULL");

            migrationBuilder.Sql(ClockFunctions.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(ClockFunctions.Down);

            migrationBuilder.DropIndex(
                name: "ix_issues_community_id_step_due_at_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_district_id_step_due_at_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_grid1_id_step_due_at_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_grid2_id_step_due_at_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_grid3_id_step_due_at_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_step_due_at_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_subdistrict_id_step_due_at_id",
                table: "issues");
        }
    }
}
