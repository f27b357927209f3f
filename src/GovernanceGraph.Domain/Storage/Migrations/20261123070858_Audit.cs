using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Audit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "national_id_cipher",
                table: "people",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "national_id_hash",
                table: "people",
                type: "bytea",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    app_id = table.Column<Guid>(type: "uuid", nullable: true),
                    viewer_name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    roles = table.Column<string[]>(type: "text[]", nullable: false, collation: "C"),
                    purpose = table.Column<string>(type: "text", maxLength: 500, nullable: true, collation: "C"),
                    fields = table.Column<string[]>(type: "text[]", nullable: false, collation: "C"),
                    subject_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    trace_id = table.Column<string>(type: "text", maxLength: 100, nullable: true, collation: "C"),
                    operation_name = table.Column<string>(type: "text", maxLength: 200, nullable: true, collation: "C"),
                    previous_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_entries", x => x.id);
                    table.CheckConstraint("ck_audit_entries_action", "action IN ('READ', 'REVEAL', 'REFUSED', 'ALERT')");
                    table.CheckConstraint("ck_audit_entries_asker", "num_nonnulls(account_id, app_id) <= 1");
                    table.CheckConstraint("ck_audit_entries_hashes", "octet_length(hash) = 32 AND octet_length(previous_hash) = 32");
                    table.CheckConstraint("ck_audit_entries_lists", "array_position(roles, NULL) IS NULL AND array_position(fields, NULL) IS NULL AND array_position(subject_ids, NULL) IS NULL");
                    table.CheckConstraint("ck_audit_entries_operation_name_length", "char_length(operation_name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_audit_entries_purpose_length", "char_length(purpose) BETWEEN 1 AND 500");
                    table.CheckConstraint("ck_audit_entries_trace_id_length", "char_length(trace_id) BETWEEN 1 AND 100");
                    table.CheckConstraint("ck_audit_entries_viewer_name_length", "char_length(viewer_name) BETWEEN 1 AND 200");
                });

            migrationBuilder.CreateTable(
                name: "audit_subjects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_subjects", x => x.id);
                    table.ForeignKey(
                        name: "fk_audit_subjects_audit_entries_entry_id",
                        column: x => x.entry_id,
                        principalTable: "audit_entries",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_people_national_id_hash",
                table: "people",
                column: "national_id_hash",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_people_national_id",
                table: "people",
                sql: "(national_id_cipher IS NULL) = (national_id_hash IS NULL) AND octet_length(national_id_hash) = 32");

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_action_at_id",
                table: "audit_entries",
                columns: new[] { "action", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_at_id",
                table: "audit_entries",
                columns: new[] { "at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_sequence",
                table: "audit_entries",
                column: "sequence",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_entries_viewer_name_at_id",
                table: "audit_entries",
                columns: new[] { "viewer_name", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_audit_subjects_entry_id_person_id",
                table: "audit_subjects",
                columns: new[] { "entry_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_audit_subjects_person_id_at_id",
                table: "audit_subjects",
                columns: new[] { "person_id", "at", "id" },
                descending: new[] { false, true, true });

            foreach (var statement in AuditTriggers.Up()) migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in AuditTriggers.Down()) migrationBuilder.Sql(statement);

            migrationBuilder.DropTable(
                name: "audit_subjects");

            migrationBuilder.DropTable(
                name: "audit_entries");

            foreach (var statement in AuditTriggers.DownFunctions()) migrationBuilder.Sql(statement);

            migrationBuilder.DropIndex(
                name: "ix_people_national_id_hash",
                table: "people");

            migrationBuilder.DropCheckConstraint(
                name: "ck_people_national_id",
                table: "people");

            migrationBuilder.DropColumn(
                name: "national_id_cipher",
                table: "people");

            migrationBuilder.DropColumn(
                name: "national_id_hash",
                table: "people");
        }
    }
}
