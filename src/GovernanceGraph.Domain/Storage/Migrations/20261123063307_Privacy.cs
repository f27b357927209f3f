using System;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Privacy : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "area_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "city_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "community_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "district_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "grid1_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "grid2_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "grid3_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "province_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "subdistrict_id",
                table: "people",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "public_address",
                table: "issues",
                type: "text",
                maxLength: 500,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<double>(
                name: "public_latitude",
                table: "issues",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "public_longitude",
                table: "issues",
                type: "double precision",
                nullable: true);

            foreach (var statement in IssuePrivacyTriggers.Up()) migrationBuilder.Sql(statement);

            // PostgreSQL cannot change what a column is generated from, so that it is made anew; the rows it comes from must be filled first.
            migrationBuilder.DropIndex(name: "ix_issues_search", table: "issues");
            migrationBuilder.DropColumn(name: "search", table: "issues");
            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "issues",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_code(code) || public.search_text(title, 'A') || public.search_text(public_address, 'C') || public.search_text(description, 'D')",
                stored: true);
            migrationBuilder.CreateIndex(name: "ix_issues_search", table: "issues", column: "search").Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_people_area_id",
                table: "people",
                column: "area_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issues_public_address_length",
                table: "issues",
                sql: "char_length(public_address) BETWEEN 1 AND 500");

            migrationBuilder.AddForeignKey(
                name: "fk_people_areas_area_id",
                table: "people",
                column: "area_id",
                principalTable: "areas",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in IssuePrivacyTriggers.Down()) migrationBuilder.Sql(statement);

            // PostgreSQL cannot change what a column is generated from, so that it is made anew; the rows it comes from must be filled first.
            migrationBuilder.DropIndex(name: "ix_issues_search", table: "issues");
            migrationBuilder.DropColumn(name: "search", table: "issues");
            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "issues",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_code(code) || public.search_text(title, 'A') || public.search_text(address, 'C') || public.search_text(description, 'D')",
                stored: true);
            migrationBuilder.CreateIndex(name: "ix_issues_search", table: "issues", column: "search").Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.DropForeignKey(
                name: "fk_people_areas_area_id",
                table: "people");

            migrationBuilder.DropIndex(
                name: "ix_people_area_id",
                table: "people");

            migrationBuilder.DropCheckConstraint(
                name: "ck_issues_public_address_length",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "area_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "city_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "community_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "district_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "grid1_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "grid2_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "grid3_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "province_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "subdistrict_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "public_address",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "public_latitude",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "public_longitude",
                table: "issues");

        }
    }
}
