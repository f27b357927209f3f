using System;
using GovernanceGraph.Domain.Issues.Duplicates;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Files : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_audit_entries_action",
                table: "audit_entries");

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "category_specifications",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<DateTime>(
                name: "retired_at",
                table: "categories",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "categories",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<Guid>(
                name: "added_by_id",
                table: "attachments",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "url",
                table: "attachments",
                type: "text",
                maxLength: 2000,
                nullable: true,
                collation: "C");

            migrationBuilder.AddCheckConstraint(
                name: "ck_category_specifications_version",
                table: "category_specifications",
                sql: "version >= 1");

            migrationBuilder.AddCheckConstraint(
                name: "ck_categories_retired",
                table: "categories",
                sql: "retired_at IS NULL OR NOT active");

            migrationBuilder.AddCheckConstraint(
                name: "ck_categories_version",
                table: "categories",
                sql: "version >= 1");

            migrationBuilder.AddCheckConstraint(
                name: "ck_audit_entries_action",
                table: "audit_entries",
                sql: "action IN ('READ', 'REVEAL', 'REFUSED', 'ALERT', 'CHANGE')");

            migrationBuilder.CreateIndex(
                name: "ix_attachments_added_by_id_added_at_id",
                table: "attachments",
                columns: new[] { "added_by_id", "added_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_attachments_sha256",
                table: "attachments",
                column: "sha256");

            migrationBuilder.AddCheckConstraint(
                name: "ck_attachments_url_length",
                table: "attachments",
                sql: "char_length(url) BETWEEN 1 AND 2000");

            migrationBuilder.AddForeignKey(
                name: "fk_attachments_people_added_by_id",
                table: "attachments",
                column: "added_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql(DuplicateFunctions.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(DuplicateFunctions.Down);

            migrationBuilder.DropForeignKey(
                name: "fk_attachments_people_added_by_id",
                table: "attachments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_category_specifications_version",
                table: "category_specifications");

            migrationBuilder.DropCheckConstraint(
                name: "ck_categories_retired",
                table: "categories");

            migrationBuilder.DropCheckConstraint(
                name: "ck_categories_version",
                table: "categories");

            migrationBuilder.DropCheckConstraint(
                name: "ck_audit_entries_action",
                table: "audit_entries");

            migrationBuilder.DropIndex(
                name: "ix_attachments_added_by_id_added_at_id",
                table: "attachments");

            migrationBuilder.DropIndex(
                name: "ix_attachments_sha256",
                table: "attachments");

            migrationBuilder.DropCheckConstraint(
                name: "ck_attachments_url_length",
                table: "attachments");

            migrationBuilder.DropColumn(
                name: "version",
                table: "category_specifications");

            migrationBuilder.DropColumn(
                name: "retired_at",
                table: "categories");

            migrationBuilder.DropColumn(
                name: "version",
                table: "categories");

            migrationBuilder.DropColumn(
                name: "added_by_id",
                table: "attachments");

            migrationBuilder.DropColumn(
                name: "url",
                table: "attachments");

            migrationBuilder.AddCheckConstraint(
                name: "ck_audit_entries_action",
                table: "audit_entries",
                sql: "action IN ('READ', 'REVEAL', 'REFUSED', 'ALERT')");
        }
    }
}
