using Microsoft.EntityFrameworkCore.Migrations;
using NpgsqlTypes;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class FurtherSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "projects",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_text(title, 'A') || public.search_text(description, 'D')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "policy_documents",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_text(title, 'A') || public.search_text(number, 'A') || public.search_text(summary, 'D')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "notices",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_text(title, 'A') || public.search_text(text, 'D')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "listed_matters",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_code(code) || public.search_text(name, 'A')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "courses",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_text(title, 'A') || public.search_text(description, 'D')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "contracts",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_code(code) || public.search_text(title, 'A')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "compounds",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_text(name, 'A') || public.search_text(address, 'C')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "community_matters",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_code(code) || public.search_text(title, 'A') || public.search_text(text, 'D')",
                stored: true);

            migrationBuilder.AddColumn<NpgsqlTsVector>(
                name: "search",
                table: "activities",
                type: "tsvector",
                nullable: false,
                computedColumnSql: "public.search_text(title, 'A') || public.search_text(description, 'D')",
                stored: true);

            migrationBuilder.CreateIndex(
                name: "ix_projects_search",
                table: "projects",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_policy_documents_search",
                table: "policy_documents",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_notices_search",
                table: "notices",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_search",
                table: "listed_matters",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_courses_search",
                table: "courses",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_search",
                table: "contracts",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_compounds_search",
                table: "compounds",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_search",
                table: "community_matters",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_activities_search",
                table: "activities",
                column: "search")
                .Annotation("Npgsql:IndexMethod", "gin");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_projects_search",
                table: "projects");

            migrationBuilder.DropIndex(
                name: "ix_policy_documents_search",
                table: "policy_documents");

            migrationBuilder.DropIndex(
                name: "ix_notices_search",
                table: "notices");

            migrationBuilder.DropIndex(
                name: "ix_listed_matters_search",
                table: "listed_matters");

            migrationBuilder.DropIndex(
                name: "ix_courses_search",
                table: "courses");

            migrationBuilder.DropIndex(
                name: "ix_contracts_search",
                table: "contracts");

            migrationBuilder.DropIndex(
                name: "ix_compounds_search",
                table: "compounds");

            migrationBuilder.DropIndex(
                name: "ix_community_matters_search",
                table: "community_matters");

            migrationBuilder.DropIndex(
                name: "ix_activities_search",
                table: "activities");

            migrationBuilder.DropColumn(
                name: "search",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "search",
                table: "policy_documents");

            migrationBuilder.DropColumn(
                name: "search",
                table: "notices");

            migrationBuilder.DropColumn(
                name: "search",
                table: "listed_matters");

            migrationBuilder.DropColumn(
                name: "search",
                table: "courses");

            migrationBuilder.DropColumn(
                name: "search",
                table: "contracts");

            migrationBuilder.DropColumn(
                name: "search",
                table: "compounds");

            migrationBuilder.DropColumn(
                name: "search",
                table: "community_matters");

            migrationBuilder.DropColumn(
                name: "search",
                table: "activities");
        }
    }
}
