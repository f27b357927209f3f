using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Accounts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issuer = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", maxLength: 255, nullable: false, collation: "C"),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    label = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C"),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    disabled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                    table.CheckConstraint("ck_accounts_disabled", "created_at <= disabled_at");
                    table.CheckConstraint("ck_accounts_issuer_length", "char_length(issuer) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_accounts_label_length", "char_length(label) BETWEEN 1 AND 100");
                    table.CheckConstraint("ck_accounts_subject_length", "char_length(subject) BETWEEN 1 AND 255");
                    table.ForeignKey(
                        name: "fk_accounts_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "apps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", maxLength: 64, nullable: false, collation: "C"),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
                    scopes = table.Column<string[]>(type: "text[]", nullable: false, collation: "C"),
                    budget_cost = table.Column<int>(type: "integer", nullable: true),
                    budget_restore_per_second = table.Column<int>(type: "integer", nullable: true),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    disabled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_apps", x => x.id);
                    table.CheckConstraint("ck_apps_budget", "budget_cost >= 1 AND budget_restore_per_second >= 1");
                    table.CheckConstraint("ck_apps_disabled", "created_at <= disabled_at");
                    table.CheckConstraint("ck_apps_name_form", "name ~ '^[a-z][a-z0-9-]*$'");
                    table.CheckConstraint("ck_apps_name_length", "char_length(name) BETWEEN 1 AND 64");
                    table.CheckConstraint("ck_apps_scopes", "scopes <@ ARRAY['ISSUES_READ', 'PEOPLE_READ', 'APPLICATIONS_READ', 'CARE_READ', 'ACCOUNTS_READ', 'PERSONAL_REVEAL'] COLLATE \"C\"");
                    table.ForeignKey(
                        name: "fk_apps_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_apps_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "account_roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_roles", x => x.id);
                    table.CheckConstraint("ck_account_roles_kind", "kind IN ('RESIDENT', 'VOLUNTEER', 'GRID_WORKER', 'ORGANISATION_STAFF', 'COMMUNITY_STAFF', 'SUBDISTRICT_STAFF', 'DISTRICT_STAFF', 'AUDITOR', 'ADMIN')");
                    table.CheckConstraint("ck_account_roles_period", "since <= until");
                    table.CheckConstraint("ck_account_roles_place", "CASE WHEN kind = 'ORGANISATION_STAFF' THEN organisation_id IS NOT NULL AND area_id IS NULL WHEN kind IN ('AUDITOR', 'ADMIN') THEN organisation_id IS NULL ELSE organisation_id IS NULL AND area_id IS NOT NULL END");
                    table.ForeignKey(
                        name: "fk_account_roles_accounts_account_id",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_account_roles_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_account_roles_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "api_keys",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    app_id = table.Column<Guid>(type: "uuid", nullable: false),
                    prefix = table.Column<string>(type: "text", maxLength: 12, nullable: false, collation: "C"),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false),
                    created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_keys", x => x.id);
                    table.CheckConstraint("ck_api_keys_hash", "octet_length(hash) = 32");
                    table.CheckConstraint("ck_api_keys_period", "created_at < expires_at AND created_at <= revoked_at");
                    table.CheckConstraint("ck_api_keys_prefix_form", "prefix ~ '^[a-z0-9]{12}$'");
                    table.CheckConstraint("ck_api_keys_prefix_length", "char_length(prefix) BETWEEN 1 AND 12");
                    table.ForeignKey(
                        name: "fk_api_keys_apps_app_id",
                        column: x => x.app_id,
                        principalTable: "apps",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_roles_account_id_kind_area_id_organisation_id",
                table: "account_roles",
                columns: new[] { "account_id", "kind", "area_id", "organisation_id" },
                unique: true,
                filter: "until IS NULL")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_account_roles_account_id_kind_since_id",
                table: "account_roles",
                columns: new[] { "account_id", "kind", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_account_roles_area_id_kind_since_id",
                table: "account_roles",
                columns: new[] { "area_id", "kind", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_account_roles_organisation_id_kind_since_id",
                table: "account_roles",
                columns: new[] { "organisation_id", "kind", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_accounts_created_at_id",
                table: "accounts",
                columns: new[] { "created_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_issuer_subject",
                table: "accounts",
                columns: new[] { "issuer", "subject" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_accounts_person_id_created_at_id",
                table: "accounts",
                columns: new[] { "person_id", "created_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_api_keys_app_id_created_at_id",
                table: "api_keys",
                columns: new[] { "app_id", "created_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_api_keys_prefix",
                table: "api_keys",
                column: "prefix",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_apps_area_id_name_id",
                table: "apps",
                columns: new[] { "area_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_apps_name",
                table: "apps",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_apps_name_id",
                table: "apps",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_apps_owner_id_name_id",
                table: "apps",
                columns: new[] { "owner_id", "name", "id" });

            migrationBuilder.Sql(AppTriggers.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(AppTriggers.Down);

            migrationBuilder.DropTable(
                name: "account_roles");

            migrationBuilder.DropTable(
                name: "api_keys");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "apps");
        }
    }
}
