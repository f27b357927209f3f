using GovernanceGraph.Domain.Search;
using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Search : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(SearchFunctions.Create);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "services",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_text(name, 'A') || public.search_text(serves, 'C') || public.search_text(description, 'D') || public.search_text(eligibility, 'D')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "organisations",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_code(credit_code) || public.search_text(name, 'A') || public.search_code(office_phone) || public.search_text(description, 'D')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "issues",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_code(code) || public.search_text(title, 'A') || public.search_text(address, 'C') || public.search_text(description, 'D')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "facilities",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_text(name, 'A') || public.search_text(address, 'C')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "categories",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_code(code) || public.search_text(name, 'A') || public.search_text(name_en, 'B')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "areas",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_code(code) || public.search_text(name, 'A')",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "ix_services_search",
                table: "services",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_search",
                table: "organisations",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_issues_search",
                table: "issues",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_facilities_search",
                table: "facilities",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_categories_search",
                table: "categories",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_areas_search",
                table: "areas",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_services_search",
                table: "services");

            migrationBuilder.DropIndex(
                name: "ix_organisations_search",
                table: "organisations");

            migrationBuilder.DropIndex(
                name: "ix_issues_search",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_facilities_search",
                table: "facilities");

            migrationBuilder.DropIndex(
                name: "ix_categories_search",
                table: "categories");

            migrationBuilder.DropIndex(
                name: "ix_areas_search",
                table: "areas");

            migrationBuilder.DropColumn(
                name: "search",
                table: "services");

            migrationBuilder.DropColumn(
                name: "search",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "search",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "search",
                table: "facilities");

            migrationBuilder.DropColumn(
                name: "search",
                table: "categories");

            migrationBuilder.DropColumn(
                name: "search",
                table: "areas");

            migrationBuilder.Sql(SearchFunctions.Drop);
        }
    }
}
