using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Handling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_issue_events_kind",
                table: "issue_events");

            migrationBuilder.AddColumn<Guid>(
                name: "accepted_by_id",
                table: "issues",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "extension_asked_at",
                table: "issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "fed_back_at",
                table: "issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "handled_by_id",
                table: "issues",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "join_count",
                table: "issues",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "minutes_left",
                table: "issues",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "step_due_at",
                table: "issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "suspended_at",
                table: "issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "verified_at",
                table: "issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "wake_at",
                table: "issues",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "app_id",
                table: "issue_events",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "assignee_id",
                table: "issue_events",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "due_at",
                table: "issue_events",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "level",
                table: "issue_events",
                type: "smallint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "minutes_left",
                table: "issue_events",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "other_issue_id",
                table: "issue_events",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "passed",
                table: "issue_events",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "reporter_private",
                table: "issue_events",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "responsible_id",
                table: "issue_events",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "stars",
                table: "issue_events",
                type: "smallint",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "step_due_at",
                table: "issue_events",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "issue_events",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "visibility",
                table: "issue_events",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "reminder_hours",
                table: "category_specifications",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            // Events that are there already are numbered in their order; each issue stands at its last one's number.
            migrationBuilder.Sql("""
                UPDATE public.issue_events AS step SET version = numbered.version
                FROM (SELECT id, row_number() OVER (PARTITION BY issue_id ORDER BY at, id)::integer AS version FROM public.issue_events) AS numbered
                WHERE numbered.id = step.id;
                UPDATE public.issues AS issue SET version = latest.version
                FROM (SELECT issue_id, max(version) AS version FROM public.issue_events GROUP BY issue_id) AS latest
                WHERE latest.issue_id = issue.id AND issue.version <> latest.version;
                """);

            migrationBuilder.CreateTable(
                name: "idempotency_keys",
                columns: table => new
                {
                    viewer = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    key = table.Column<string>(type: "text", maxLength: 255, nullable: false, collation: "C"),
                    command = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    input_hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    answer = table.Column<string>(type: "text", maxLength: 20000, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_idempotency_keys", x => new { x.viewer, x.key });
                    table.CheckConstraint("ck_idempotency_keys_answer_length", "char_length(answer) BETWEEN 1 AND 20000");
                    table.CheckConstraint("ck_idempotency_keys_command_length", "char_length(command) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_idempotency_keys_key_length", "char_length(key) BETWEEN 1 AND 255");
                    table.CheckConstraint("ck_idempotency_keys_viewer_length", "char_length(viewer) BETWEEN 1 AND 80");
                });

            migrationBuilder.CreateTable(
                name: "issue_extensions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    until = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    granted = table.Column<bool>(type: "boolean", nullable: true),
                    answer = table.Column<string>(type: "text", maxLength: 1000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issue_extensions", x => x.id);
                    table.CheckConstraint("ck_issue_extensions_answer_length", "char_length(answer) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_issue_extensions_decided", "(decided_at IS NULL) = (granted IS NULL) AND decided_at >= asked_at");
                    table.CheckConstraint("ck_issue_extensions_reason_length", "char_length(reason) BETWEEN 1 AND 1000");
                    table.ForeignKey(
                        name: "fk_issue_extensions_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_issue_extensions_people_asked_by_id",
                        column: x => x.asked_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_issue_extensions_people_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "issue_joins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issue_joins", x => x.id);
                    table.ForeignKey(
                        name: "fk_issue_joins_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_issue_joins_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_issues_accepted_by_id",
                table: "issues",
                column: "accepted_by_id",
                filter: "accepted_by_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_handled_by_id",
                table: "issues",
                column: "handled_by_id",
                filter: "handled_by_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_wake_at",
                table: "issues",
                column: "wake_at",
                filter: "wake_at IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issues_join_count",
                table: "issues",
                sql: "join_count >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issues_suspended",
                table: "issues",
                sql: "(suspended_at IS NOT NULL) = (state = 'SUSPENDED') OR import_source IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issue_events_app_id",
                table: "issue_events",
                column: "app_id",
                filter: "app_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issue_events_assignee_id",
                table: "issue_events",
                column: "assignee_id",
                filter: "assignee_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issue_events_issue_id_version",
                table: "issue_events",
                columns: new[] { "issue_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_issue_events_other_issue_id",
                table: "issue_events",
                column: "other_issue_id",
                filter: "other_issue_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issue_events_responsible_id",
                table: "issue_events",
                column: "responsible_id",
                filter: "responsible_id IS NOT NULL");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issue_events_kind",
                table: "issue_events",
                sql: "kind IN ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'RETURNED', 'ASSIGNED', 'TRANSFERRED', 'HANDLED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'SUPERVISED', 'VERIFIED', 'FED_BACK', 'RATED', 'REOPENED', 'MERGED', 'JOINED', 'WITHDRAWN', 'COMMENTED', 'CLOSED', 'VISIBILITY_CHANGED', 'PRIVACY_CHANGED', 'EXTENSION_ASKED', 'EXTENSION_REFUSED', 'REMINDED', 'ATTACHED')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issue_events_level",
                table: "issue_events",
                sql: "level BETWEEN 1 AND 3");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issue_events_stars",
                table: "issue_events",
                sql: "stars BETWEEN 1 AND 5");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issue_events_version",
                table: "issue_events",
                sql: "version >= 1");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issue_events_visibility",
                table: "issue_events",
                sql: "visibility IN ('PUBLIC', 'PRIVATE')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_category_specifications_reminder_hours",
                table: "category_specifications",
                sql: "reminder_hours BETWEEN 0 AND 2500");

            migrationBuilder.CreateIndex(
                name: "ix_idempotency_keys_at",
                table: "idempotency_keys",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "ix_issue_extensions_asked_by_id",
                table: "issue_extensions",
                column: "asked_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_issue_extensions_decided_by_id",
                table: "issue_extensions",
                column: "decided_by_id");

            migrationBuilder.CreateIndex(
                name: "ix_issue_extensions_issue_id_asked_at_id",
                table: "issue_extensions",
                columns: new[] { "issue_id", "asked_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_issue_extensions_waiting",
                table: "issue_extensions",
                column: "issue_id",
                unique: true,
                filter: "decided_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issue_joins_issue_id_at_id",
                table: "issue_joins",
                columns: new[] { "issue_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_issue_joins_issue_id_person_id",
                table: "issue_joins",
                columns: new[] { "issue_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_issue_joins_person_id_at_id",
                table: "issue_joins",
                columns: new[] { "person_id", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.AddForeignKey(
                name: "fk_issue_events_apps_app_id",
                table: "issue_events",
                column: "app_id",
                principalTable: "apps",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_issue_events_issues_other_issue_id",
                table: "issue_events",
                column: "other_issue_id",
                principalTable: "issues",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_issue_events_organisations_responsible_id",
                table: "issue_events",
                column: "responsible_id",
                principalTable: "organisations",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_issue_events_people_assignee_id",
                table: "issue_events",
                column: "assignee_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_issues_people_accepted_by_id",
                table: "issues",
                column: "accepted_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_issues_people_handled_by_id",
                table: "issues",
                column: "handled_by_id",
                principalTable: "people",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_issue_events_apps_app_id",
                table: "issue_events");

            migrationBuilder.DropForeignKey(
                name: "fk_issue_events_issues_other_issue_id",
                table: "issue_events");

            migrationBuilder.DropForeignKey(
                name: "fk_issue_events_organisations_responsible_id",
                table: "issue_events");

            migrationBuilder.DropForeignKey(
                name: "fk_issue_events_people_assignee_id",
                table: "issue_events");

            migrationBuilder.DropForeignKey(
                name: "fk_issues_people_accepted_by_id",
                table: "issues");

            migrationBuilder.DropForeignKey(
                name: "fk_issues_people_handled_by_id",
                table: "issues");

            migrationBuilder.DropTable(
                name: "idempotency_keys");

            migrationBuilder.DropTable(
                name: "issue_extensions");

            migrationBuilder.DropTable(
                name: "issue_joins");

            migrationBuilder.DropIndex(
                name: "ix_issues_accepted_by_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_handled_by_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_wake_at",
                table: "issues");

            migrationBuilder.DropCheckConstraint(
                name: "ck_issues_join_count",
                table: "issues");

            migrationBuilder.DropCheckConstraint(
                name: "ck_issues_suspended",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issue_events_app_id",
                table: "issue_events");

            migrationBuilder.DropIndex(
                name: "ix_issue_events_assignee_id",
                table: "issue_events");

            migrationBuilder.DropIndex(
                name: "ix_issue_events_issue_id_version",
                table: "issue_events");

            migrationBuilder.DropIndex(
                name: "ix_issue_events_other_issue_id",
                table: "issue_events");

            migrationBuilder.DropIndex(
                name: "ix_issue_events_responsible_id",
                table: "issue_events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_issue_events_kind",
                table: "issue_events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_issue_events_level",
                table: "issue_events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_issue_events_stars",
                table: "issue_events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_issue_events_version",
                table: "issue_events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_issue_events_visibility",
                table: "issue_events");

            migrationBuilder.DropCheckConstraint(
                name: "ck_category_specifications_reminder_hours",
                table: "category_specifications");

            migrationBuilder.DropColumn(
                name: "accepted_by_id",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "extension_asked_at",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "fed_back_at",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "handled_by_id",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "join_count",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "minutes_left",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "step_due_at",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "suspended_at",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "verified_at",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "wake_at",
                table: "issues");

            migrationBuilder.DropColumn(
                name: "app_id",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "assignee_id",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "due_at",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "level",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "minutes_left",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "other_issue_id",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "passed",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "reporter_private",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "responsible_id",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "stars",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "step_due_at",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "version",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "visibility",
                table: "issue_events");

            migrationBuilder.DropColumn(
                name: "reminder_hours",
                table: "category_specifications");

            migrationBuilder.AddCheckConstraint(
                name: "ck_issue_events_kind",
                table: "issue_events",
                sql: "kind IN ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'RETURNED', 'ASSIGNED', 'TRANSFERRED', 'HANDLED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'SUPERVISED', 'VERIFIED', 'FED_BACK', 'RATED', 'REOPENED', 'MERGED', 'JOINED', 'WITHDRAWN', 'COMMENTED', 'CLOSED', 'VISIBILITY_CHANGED')");
        }
    }
}
