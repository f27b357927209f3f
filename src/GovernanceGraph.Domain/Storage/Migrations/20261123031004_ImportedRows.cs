using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ImportedRows : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "closed_on",
                table: "facilities",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "imported_rows",
                columns: table => new
                {
                    row_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entity = table.Column<string>(type: "text", maxLength: 63, nullable: false, collation: "C"),
                    source = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    external_id = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    retired_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_imported_rows", x => x.row_id);
                    table.CheckConstraint("ck_imported_rows_entity_length", "char_length(entity) BETWEEN 1 AND 63");
                    table.CheckConstraint("ck_imported_rows_external_id_length", "char_length(external_id) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_imported_rows_source_length", "char_length(source) BETWEEN 1 AND 80");
                });

            migrationBuilder.CreateIndex(
                name: "ix_imported_rows_source_entity_row_id",
                table: "imported_rows",
                columns: new[] { "source", "entity", "row_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "imported_rows");

            migrationBuilder.DropColumn(
                name: "closed_on",
                table: "facilities");
        }
    }
}
