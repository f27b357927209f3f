using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Corrections : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_apps_scopes",
                table: "apps");

            migrationBuilder.AddColumn<Guid>(
                name: "category_id",
                table: "issue_events",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "priority",
                table: "issue_events",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_issue_events_category_id",
                table: "issue_events",
                column: "category_id",
                filter: "category_id IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issue_events_priority",
                table: "issue_events",
                sql: "priority IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_apps_scopes",
                table: "apps",
                sql: "scopes <@ ARRAY['ISSUES_READ', 'ISSUES_REPORT', 'PEOPLE_READ', 'APPLICATIONS_READ', 'CARE_READ', 'ACCOUNTS_READ', 'PERSONAL_REVEAL'] COLLATE \"C\"");

            migrationBuilder.AddForeignKey(
                name: "fk_issue_events_categories_category_id",
                table: "issue_events",
                column: "category_id",
                principalTable: "categories",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_issue_events_categories_category_id",
                table: "issue_events");

            migrationBuilder.DropIndex(
                name: "ix_issue_events_category_id",
                table: "issue_events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_issue_events_priority",
                table: "issue_events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_apps_scopes",
                table: "apps");

            migrationBuilder.DropColumn(
                name: "category_id",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "priority",
                table: "issue_events");

            migrationBuilder.AddCheckConstraint(
                name: "ck_apps_scopes",
                table: "apps",
                sql: "scopes <@ ARRAY['ISSUES_READ', 'PEOPLE_READ', 'APPLICATIONS_READ', 'CARE_READ', 'ACCOUNTS_READ', 'PERSONAL_REVEAL'] COLLATE \"C\"");
        }
    }
}
