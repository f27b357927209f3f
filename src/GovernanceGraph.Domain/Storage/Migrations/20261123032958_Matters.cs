using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Matters : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories");

            migrationBuilder.AddColumn<Guid>(
                name: "diary_entry_id",
                table: "issues",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    membership_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    period_until = table.Column<DateOnly>(type: "date", nullable: false),
                    total = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessments", x => x.id);
                    table.CheckConstraint("ck_assessments_period", "period_from <= period_until");
                    table.CheckConstraint("ck_assessments_subject", "subject IN ('GRID_WORKER', 'ORGANISATION', 'AREA')");
                    table.CheckConstraint("ck_assessments_total", "total BETWEEN 0 AND 100");
                    table.CheckConstraint("ck_assessments_who", "(subject = 'GRID_WORKER') = (membership_id IS NOT NULL) AND (subject = 'ORGANISATION') = (organisation_id IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_assessments_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessments_memberships_membership_id",
                        column: x => x.membership_id,
                        principalTable: "memberships",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessments_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "attachments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    media_type = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C"),
                    bytes = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "text", maxLength: 64, nullable: false, collation: "C"),
                    width = table.Column<int>(type: "integer", nullable: true),
                    height = table.Column<int>(type: "integer", nullable: true),
                    taken_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    added_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attachments", x => x.id);
                    table.CheckConstraint("ck_attachments_bytes", "bytes > 0");
                    table.CheckConstraint("ck_attachments_file_name_length", "char_length(file_name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_attachments_media_type_form", "media_type ~ '^[a-z]+/[a-z0-9.+-]+$'");
                    table.CheckConstraint("ck_attachments_media_type_length", "char_length(media_type) BETWEEN 1 AND 100");
                    table.CheckConstraint("ck_attachments_picture", "(width IS NULL) = (height IS NULL) AND width > 0 AND height > 0");
                    table.CheckConstraint("ck_attachments_sha256_form", "sha256 ~ '^[0-9a-f]{64}$'");
                    table.CheckConstraint("ck_attachments_sha256_length", "char_length(sha256) BETWEEN 1 AND 64");
                    table.ForeignKey(
                        name: "fk_attachments_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "category_specifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    category_id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    responsible_kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    standard = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    accept_limit = table.Column<int>(type: "integer", nullable: false),
                    accept_unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    handle_limit = table.Column<int>(type: "integer", nullable: false),
                    handle_unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    high_handle_limit = table.Column<int>(type: "integer", nullable: false),
                    high_handle_unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    urgent_handle_limit = table.Column<int>(type: "integer", nullable: false),
                    urgent_handle_unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    feedback_limit = table.Column<int>(type: "integer", nullable: false),
                    feedback_unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    effect_rating = table.Column<short>(type: "smallint", nullable: false),
                    verification_wanted = table.Column<bool>(type: "boolean", nullable: false),
                    duplicate_radius = table.Column<int>(type: "integer", nullable: false),
                    first_supervision_hours = table.Column<int>(type: "integer", nullable: false),
                    second_supervision_hours = table.Column<int>(type: "integer", nullable: false),
                    district_supervision_hours = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_category_specifications", x => x.id);
                    table.CheckConstraint("ck_category_specifications_accept_unit", "accept_unit IN ('EMERGENCY_HOUR', 'WORKING_HOUR', 'WORKING_DAY')");
                    table.CheckConstraint("ck_category_specifications_duplicate_radius", "duplicate_radius BETWEEN 0 AND 5000");
                    table.CheckConstraint("ck_category_specifications_effect_rating", "effect_rating BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_category_specifications_feedback_unit", "feedback_unit IN ('EMERGENCY_HOUR', 'WORKING_HOUR', 'WORKING_DAY')");
                    table.CheckConstraint("ck_category_specifications_handle_unit", "handle_unit IN ('EMERGENCY_HOUR', 'WORKING_HOUR', 'WORKING_DAY')");
                    table.CheckConstraint("ck_category_specifications_high_handle_unit", "high_handle_unit IN ('EMERGENCY_HOUR', 'WORKING_HOUR', 'WORKING_DAY')");
                    table.CheckConstraint("ck_category_specifications_limits", "accept_limit BETWEEN 1 AND 2500 AND handle_limit BETWEEN 1 AND 2500 AND high_handle_limit BETWEEN 1 AND 2500 AND urgent_handle_limit BETWEEN 1 AND 2500 AND feedback_limit BETWEEN 1 AND 2500");
                    table.CheckConstraint("ck_category_specifications_responsible_kind", "responsible_kind IN ('DISTRICT_PARTY_COMMITTEE', 'DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH', 'MEMBER_REPRESENTATIVE_CONGRESS', 'RESIDENTS_COMMITTEE', 'SUPERVISION_COMMITTEE', 'RESIDENTS_MEETING', 'OWNERS_ASSEMBLY', 'OWNERS_COMMITTEE', 'ADVISORY_PANEL', 'GOVERNMENT_DEPARTMENT', 'SUBDISTRICT_OFFICE', 'RESIDENT_UNIT', 'NEW_ECONOMIC_ORGANISATION', 'NEW_SOCIAL_ORGANISATION', 'SOCIAL_ORGANISATION', 'INCUBATION_CENTRE', 'SOCIAL_WORK_AGENCY', 'VOLUNTEER_TEAM', 'RESIDENTS_GROUP', 'PROPERTY_SERVICE_CENTRE', 'PROPERTY_COMPANY', 'PROPERTY_SERVICE_STATION', 'RED_STEWARD_TEAM', 'HOSPITAL', 'COMMUNITY_HEALTH_INSTITUTION', 'HEALTH_INSTITUTION', 'MEDICAL_CONSORTIUM', 'SCHOOL', 'COMMUNITY_EDUCATION_INSTITUTION')");
                    table.CheckConstraint("ck_category_specifications_standard_length", "char_length(standard) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_category_specifications_supervision_hours", "first_supervision_hours >= 0 AND second_supervision_hours >= first_supervision_hours AND district_supervision_hours >= second_supervision_hours");
                    table.CheckConstraint("ck_category_specifications_type_length", "char_length(type) BETWEEN 1 AND 300");
                    table.CheckConstraint("ck_category_specifications_urgent_handle_unit", "urgent_handle_unit IN ('EMERGENCY_HOUR', 'WORKING_HOUR', 'WORKING_DAY')");
                    table.ForeignKey(
                        name: "fk_category_specifications_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_category_specifications_organisations_responsible_id",
                        column: x => x.responsible_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "diary_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    membership_id = table.Column<Guid>(type: "uuid", nullable: false),
                    visited_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    households = table.Column<short>(type: "smallint", nullable: false),
                    text = table.Column<string>(type: "text", maxLength: 4000, nullable: false, collation: "C"),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_diary_entries", x => x.id);
                    table.CheckConstraint("ck_diary_entries_households", "households >= 1");
                    table.CheckConstraint("ck_diary_entries_text_length", "char_length(text) BETWEEN 1 AND 4000");
                    table.ForeignKey(
                        name: "fk_diary_entries_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_diary_entries_memberships_membership_id",
                        column: x => x.membership_id,
                        principalTable: "memberships",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "issue_ratings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    stars = table.Column<short>(type: "smallint", nullable: false),
                    comment = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issue_ratings", x => x.id);
                    table.CheckConstraint("ck_issue_ratings_comment_length", "char_length(comment) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_issue_ratings_stars", "stars BETWEEN 1 AND 5");
                    table.ForeignKey(
                        name: "fk_issue_ratings_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "listed_matters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    category_id = table.Column<Guid>(type: "uuid", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    pathway = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    key_project = table.Column<bool>(type: "boolean", nullable: false),
                    type = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    responsibility = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    standard = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    time = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    effect = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    published_on = table.Column<DateOnly>(type: "date", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_listed_matters", x => x.id);
                    table.CheckConstraint("ck_listed_matters_code_length", "char_length(code) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_listed_matters_effect_length", "char_length(effect) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_listed_matters_level", "level IN ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID')");
                    table.CheckConstraint("ck_listed_matters_name_length", "char_length(name) BETWEEN 1 AND 300");
                    table.CheckConstraint("ck_listed_matters_pathway", "pathway IN ('RESIDENTS_MEETING', 'DELIBERATION', 'MUTUAL_HELP', 'PUBLIC_SUPERVISION', 'COVENANT', 'RESIDENTS_GROUPS')");
                    table.CheckConstraint("ck_listed_matters_responsibility_length", "char_length(responsibility) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_listed_matters_standard_length", "char_length(standard) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_listed_matters_time_length", "char_length(time) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_listed_matters_type_length", "char_length(type) BETWEEN 1 AND 1000");
                    table.ForeignKey(
                        name: "fk_listed_matters_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_listed_matters_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_listed_matters_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", maxLength: 10000, nullable: false, collation: "C"),
                    publisher_id = table.Column<Guid>(type: "uuid", nullable: false),
                    published_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    shown_until = table.Column<DateOnly>(type: "date", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_notices", x => x.id);
                    table.CheckConstraint("ck_notices_kind", "kind IN ('SERVICE', 'DECISION', 'FINANCE', 'PROJECT', 'ASSESSMENT', 'GENERAL')");
                    table.CheckConstraint("ck_notices_text_length", "char_length(text) BETWEEN 1 AND 10000");
                    table.CheckConstraint("ck_notices_title_length", "char_length(title) BETWEEN 1 AND 300");
                    table.ForeignKey(
                        name: "fk_notices_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_notices_organisations_publisher_id",
                        column: x => x.publisher_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pledges",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<short>(type: "smallint", nullable: false),
                    pledged_on = table.Column<DateOnly>(type: "date", nullable: false),
                    unit_promise = table.Column<string>(type: "text", maxLength: 2000, nullable: false, collation: "C"),
                    community_promise = table.Column<string>(type: "text", maxLength: 2000, nullable: false, collation: "C"),
                    reported_on = table.Column<DateOnly>(type: "date", nullable: true),
                    unit_report = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C"),
                    community_report = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C"),
                    evaluated_on = table.Column<DateOnly>(type: "date", nullable: true),
                    unit_evaluation = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C"),
                    unit_rating = table.Column<short>(type: "smallint", nullable: true),
                    community_evaluation = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C"),
                    community_rating = table.Column<short>(type: "smallint", nullable: true),
                    kept = table.Column<bool>(type: "boolean", nullable: true),
                    facility_id = table.Column<Guid>(type: "uuid", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_pledges", x => x.id);
                    table.CheckConstraint("ck_pledges_community_evaluation_length", "char_length(community_evaluation) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_pledges_community_promise_length", "char_length(community_promise) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_pledges_community_report_length", "char_length(community_report) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_pledges_evaluations", "num_nulls(evaluated_on, unit_evaluation, unit_rating, community_evaluation, community_rating, kept) IN (0, 6) AND (evaluated_on IS NULL OR reported_on IS NOT NULL) AND reported_on <= evaluated_on");
                    table.CheckConstraint("ck_pledges_ratings", "unit_rating BETWEEN 1 AND 5 AND community_rating BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_pledges_reports", "num_nulls(reported_on, unit_report, community_report) IN (0, 3) AND pledged_on <= reported_on");
                    table.CheckConstraint("ck_pledges_unit_evaluation_length", "char_length(unit_evaluation) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_pledges_unit_promise_length", "char_length(unit_promise) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_pledges_unit_report_length", "char_length(unit_report) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_pledges_year", "year BETWEEN 2000 AND 2100");
                    table.ForeignKey(
                        name: "fk_pledges_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pledges_facilities_facility_id",
                        column: x => x.facility_id,
                        principalTable: "facilities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_pledges_organisations_unit_id",
                        column: x => x.unit_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "supervisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<short>(type: "smallint", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    supervisor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    automatic = table.Column<bool>(type: "boolean", nullable: false),
                    reason = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    resolved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_supervisions", x => x.id);
                    table.CheckConstraint("ck_supervisions_level", "level BETWEEN 1 AND 3");
                    table.CheckConstraint("ck_supervisions_reason_length", "char_length(reason) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_supervisions_resolved", "at <= resolved_at");
                    table.ForeignKey(
                        name: "fk_supervisions_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_supervisions_organisations_supervisor_id",
                        column: x => x.supervisor_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "targets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    baseline = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    value = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    unit = table.Column<string>(type: "text", maxLength: 40, nullable: false, collation: "C"),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_targets", x => x.id);
                    table.CheckConstraint("ck_targets_title_length", "char_length(title) BETWEEN 1 AND 300");
                    table.CheckConstraint("ck_targets_unit_length", "char_length(unit) BETWEEN 1 AND 40");
                    table.ForeignKey(
                        name: "fk_targets_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_targets_categories_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_targets_organisations_owner_id",
                        column: x => x.owner_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "verifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    verifier_id = table.Column<Guid>(type: "uuid", nullable: false),
                    passed = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_verifications", x => x.id);
                    table.CheckConstraint("ck_verifications_note_length", "char_length(note) BETWEEN 1 AND 4000");
                    table.ForeignKey(
                        name: "fk_verifications_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_verifications_people_verifier_id",
                        column: x => x.verifier_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "working_calendars",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C"),
                    morning_from = table.Column<string>(type: "text", maxLength: 5, nullable: false, collation: "C"),
                    morning_until = table.Column<string>(type: "text", maxLength: 5, nullable: false, collation: "C"),
                    afternoon_from = table.Column<string>(type: "text", maxLength: 5, nullable: false, collation: "C"),
                    afternoon_until = table.Column<string>(type: "text", maxLength: 5, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_working_calendars", x => x.id);
                    table.CheckConstraint("ck_working_calendars_afternoon_from_length", "char_length(afternoon_from) BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_working_calendars_afternoon_until_length", "char_length(afternoon_until) BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_working_calendars_morning_from_length", "char_length(morning_from) BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_working_calendars_morning_until_length", "char_length(morning_until) BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_working_calendars_name_length", "char_length(name) BETWEEN 1 AND 100");
                    table.CheckConstraint("ck_working_calendars_order", "morning_from < morning_until AND morning_until <= afternoon_from AND afternoon_from < afternoon_until");
                    table.CheckConstraint("ck_working_calendars_times", "morning_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND morning_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND afternoon_from ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND afternoon_until ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'");
                    table.ForeignKey(
                        name: "fk_working_calendars_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessment_indicators",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    assessment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    value = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    points = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    weight = table.Column<short>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment_indicators", x => x.id);
                    table.CheckConstraint("ck_assessment_indicators_points", "points BETWEEN 0 AND 100");
                    table.CheckConstraint("ck_assessment_indicators_weight", "weight BETWEEN 1 AND 100");
                    table.ForeignKey(
                        name: "fk_assessment_indicators_assessments_assessment_id",
                        column: x => x.assessment_id,
                        principalTable: "assessments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_assessment_indicators_categories_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "community_matters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    category_id = table.Column<Guid>(type: "uuid", nullable: false),
                    level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    pathway = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    step = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    raised_by = table.Column<int>(type: "integer", nullable: false),
                    raised_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    discussed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    acting_since = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    evaluated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    declined_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    result = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    lead_id = table.Column<Guid>(type: "uuid", nullable: false),
                    listed_matter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_community_matters", x => x.id);
                    table.CheckConstraint("ck_community_matters_code_length", "char_length(code) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_community_matters_level", "level IN ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID')");
                    table.CheckConstraint("ck_community_matters_order_of_times", "raised_at <= discussed_at AND discussed_at <= decided_at AND decided_at <= acting_since AND acting_since <= evaluated_at AND raised_at <= declined_at");
                    table.CheckConstraint("ck_community_matters_pathway", "pathway IN ('RESIDENTS_MEETING', 'DELIBERATION', 'MUTUAL_HELP', 'PUBLIC_SUPERVISION', 'COVENANT', 'RESIDENTS_GROUPS')");
                    table.CheckConstraint("ck_community_matters_raised_by", "raised_by >= 1");
                    table.CheckConstraint("ck_community_matters_result_length", "char_length(result) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_community_matters_step", "step IN ('RAISED', 'DISCUSSED', 'DECIDED', 'ACTING', 'EVALUATED', 'DECLINED')");
                    table.CheckConstraint("ck_community_matters_step_of_times", "(discussed_at IS NOT NULL OR decided_at IS NULL) AND (decided_at IS NOT NULL OR acting_since IS NULL) AND (acting_since IS NOT NULL OR evaluated_at IS NULL)\nAND (evaluated_at IS NULL OR declined_at IS NULL) AND step = CASE WHEN declined_at IS NOT NULL THEN 'DECLINED' WHEN evaluated_at IS NOT NULL THEN 'EVALUATED'\nWHEN acting_since IS NOT NULL THEN 'ACTING' WHEN decided_at IS NOT NULL THEN 'DECIDED' WHEN discussed_at IS NOT NULL THEN 'DISCUSSED' ELSE 'RAISED' END");
                    table.CheckConstraint("ck_community_matters_text_length", "char_length(text) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_community_matters_title_length", "char_length(title) BETWEEN 1 AND 300");
                    table.ForeignKey(
                        name: "fk_community_matters_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_community_matters_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_community_matters_listed_matters_listed_matter_id",
                        column: x => x.listed_matter_id,
                        principalTable: "listed_matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_community_matters_organisations_lead_id",
                        column: x => x.lead_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_days",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    calendar_id = table.Column<Guid>(type: "uuid", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    working = table.Column<bool>(type: "boolean", nullable: false),
                    name = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_calendar_days", x => x.id);
                    table.CheckConstraint("ck_calendar_days_name_length", "char_length(name) BETWEEN 1 AND 100");
                    table.ForeignKey(
                        name: "fk_calendar_days_working_calendars_calendar_id",
                        column: x => x.calendar_id,
                        principalTable: "working_calendars",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matter_actions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    stage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    started_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    done_on = table.Column<DateOnly>(type: "date", nullable: true),
                    result = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_actions", x => x.id);
                    table.CheckConstraint("ck_matter_actions_done", "(stage = 'DONE') = (done_on IS NOT NULL)");
                    table.CheckConstraint("ck_matter_actions_order", "started_on <= done_on");
                    table.CheckConstraint("ck_matter_actions_result_length", "char_length(result) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_matter_actions_stage", "stage IN ('PLANNED', 'UNDER_WAY', 'DONE', 'GIVEN_UP')");
                    table.CheckConstraint("ck_matter_actions_started", "stage NOT IN ('UNDER_WAY', 'DONE') OR started_on IS NOT NULL");
                    table.CheckConstraint("ck_matter_actions_title_length", "char_length(title) BETWEEN 1 AND 300");
                    table.ForeignKey(
                        name: "fk_matter_actions_community_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "community_matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_matter_actions_organisations_responsible_id",
                        column: x => x.responsible_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matter_evaluations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    participants = table.Column<int>(type: "integer", nullable: false),
                    satisfied = table.Column<int>(type: "integer", nullable: false),
                    comment = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_evaluations", x => x.id);
                    table.CheckConstraint("ck_matter_evaluations_comment_length", "char_length(comment) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_matter_evaluations_participants", "participants >= 1 AND satisfied BETWEEN 0 AND participants");
                    table.ForeignKey(
                        name: "fk_matter_evaluations_community_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "community_matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "matter_issues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_matter_issues", x => x.id);
                    table.CheckConstraint("ck_matter_issues_kind", "kind IN ('GREW_FROM', 'SPAWNED')");
                    table.ForeignKey(
                        name: "fk_matter_issues_community_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "community_matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_matter_issues_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    held_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    convener_id = table.Column<Guid>(type: "uuid", nullable: false),
                    facility_id = table.Column<Guid>(type: "uuid", nullable: true),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    entitled = table.Column<int>(type: "integer", nullable: false),
                    quorum = table.Column<int>(type: "integer", nullable: false),
                    attended = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    minutes = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_meetings", x => x.id);
                    table.CheckConstraint("ck_meetings_attendance", "quorum BETWEEN 0 AND entitled AND attended BETWEEN 0 AND entitled");
                    table.CheckConstraint("ck_meetings_kind", "kind IN ('RESIDENTS_MEETING', 'REPRESENTATIVE_CONGRESS', 'DELIBERATION', 'FORUM', 'OWNERS_ASSEMBLY', 'ADVISORY_PANEL', 'JOINT_CONFERENCE')");
                    table.CheckConstraint("ck_meetings_minutes_length", "char_length(minutes) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_meetings_outcome", "outcome IN ('ADOPTED', 'REJECTED', 'DEFERRED')");
                    table.CheckConstraint("ck_meetings_quorum", "outcome <> 'ADOPTED' OR attended >= quorum");
                    table.CheckConstraint("ck_meetings_title_length", "char_length(title) BETWEEN 1 AND 300");
                    table.ForeignKey(
                        name: "fk_meetings_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_community_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "community_matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_facilities_facility_id",
                        column: x => x.facility_id,
                        principalTable: "facilities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_meetings_organisations_convener_id",
                        column: x => x.convener_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "covenants",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    version = table.Column<short>(type: "smallint", nullable: false),
                    text = table.Column<string>(type: "text", maxLength: 10000, nullable: false, collation: "C"),
                    adopted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    adopted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    replaced_on = table.Column<DateOnly>(type: "date", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_covenants", x => x.id);
                    table.CheckConstraint("ck_covenants_replaced", "adopted_on <= replaced_on");
                    table.CheckConstraint("ck_covenants_text_length", "char_length(text) BETWEEN 1 AND 10000");
                    table.CheckConstraint("ck_covenants_title_length", "char_length(title) BETWEEN 1 AND 300");
                    table.CheckConstraint("ck_covenants_version", "version >= 1");
                    table.ForeignKey(
                        name: "fk_covenants_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_covenants_meetings_adopted_by_id",
                        column: x => x.adopted_by_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "votes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    matter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    motion = table.Column<string>(type: "text", maxLength: 1000, nullable: false, collation: "C"),
                    rule = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    heads_total = table.Column<int>(type: "integer", nullable: false),
                    heads_taking_part = table.Column<int>(type: "integer", nullable: false),
                    heads_agreeing = table.Column<int>(type: "integer", nullable: false),
                    floor_area_total = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    floor_area_taking_part = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    floor_area_agreeing = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    adopted = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_votes", x => x.id);
                    table.CheckConstraint("ck_votes_adopted", "adopted = CASE rule\nWHEN 'RESIDENTS_MAJORITY' THEN heads_taking_part::bigint * 2 > heads_total AND heads_agreeing::bigint * 2 > heads_taking_part\nELSE heads_taking_part::bigint * 3 >= heads_total::bigint * 2 AND floor_area_taking_part * 3 >= floor_area_total * 2 AND CASE rule\nWHEN 'OWNERS_ORDINARY' THEN heads_agreeing::bigint * 2 > heads_taking_part AND floor_area_agreeing * 2 > floor_area_taking_part\nELSE heads_agreeing::bigint * 4 >= heads_taking_part::bigint * 3 AND floor_area_agreeing * 4 >= floor_area_taking_part * 3 END END");
                    table.CheckConstraint("ck_votes_floor_area", "(rule = 'RESIDENTS_MAJORITY') = (floor_area_total IS NULL) AND num_nulls(floor_area_total, floor_area_taking_part, floor_area_agreeing) IN (0, 3)\nAND floor_area_total > 0 AND floor_area_agreeing >= 0 AND floor_area_agreeing <= floor_area_taking_part AND floor_area_taking_part <= floor_area_total");
                    table.CheckConstraint("ck_votes_heads", "heads_total > 0 AND heads_agreeing >= 0 AND heads_agreeing <= heads_taking_part AND heads_taking_part <= heads_total");
                    table.CheckConstraint("ck_votes_motion_length", "char_length(motion) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_votes_rule", "rule IN ('RESIDENTS_MAJORITY', 'OWNERS_ORDINARY', 'OWNERS_WEIGHTY')");
                    table.ForeignKey(
                        name: "fk_votes_community_matters_matter_id",
                        column: x => x.matter_id,
                        principalTable: "community_matters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_votes_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_issues_diary_entry_id_reported_at_id",
                table: "issues",
                columns: new[] { "diary_entry_id", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "diary_entry_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid1_id_due_at_id",
                table: "issues",
                columns: new[] { "grid1_id", "due_at", "id" },
                filter: "grid1_id IS NOT NULL AND status = 'OPEN'");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid2_id_due_at_id",
                table: "issues",
                columns: new[] { "grid2_id", "due_at", "id" },
                filter: "grid2_id IS NOT NULL AND status = 'OPEN'");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid3_id_due_at_id",
                table: "issues",
                columns: new[] { "grid3_id", "due_at", "id" },
                filter: "grid3_id IS NOT NULL AND status = 'OPEN'");

            migrationBuilder.AddCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories",
                sql: "taxonomy IN ('ISSUE', 'SERVICE', 'MATTER', 'INDICATOR')");

            migrationBuilder.CreateIndex(
                name: "ix_assessment_indicators_assessment_id_indicator_id",
                table: "assessment_indicators",
                columns: new[] { "assessment_id", "indicator_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_assessment_indicators_assessment_id_weight_id",
                table: "assessment_indicators",
                columns: new[] { "assessment_id", "weight", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_assessment_indicators_indicator_id_weight_id",
                table: "assessment_indicators",
                columns: new[] { "indicator_id", "weight", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_assessments_area_id_period_from_id",
                table: "assessments",
                columns: new[] { "area_id", "period_from", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_assessments_city_id_period_from_id",
                table: "assessments",
                columns: new[] { "city_id", "period_from", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_community_id_period_from_id",
                table: "assessments",
                columns: new[] { "community_id", "period_from", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_district_id_period_from_id",
                table: "assessments",
                columns: new[] { "district_id", "period_from", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_grid1_id_period_from_id",
                table: "assessments",
                columns: new[] { "grid1_id", "period_from", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_grid2_id_period_from_id",
                table: "assessments",
                columns: new[] { "grid2_id", "period_from", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_grid3_id_period_from_id",
                table: "assessments",
                columns: new[] { "grid3_id", "period_from", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_membership_id_period_from_id",
                table: "assessments",
                columns: new[] { "membership_id", "period_from", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_assessments_organisation_id_period_from_id",
                table: "assessments",
                columns: new[] { "organisation_id", "period_from", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_assessments_period_from_id",
                table: "assessments",
                columns: new[] { "period_from", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_assessments_province_id_period_from_id",
                table: "assessments",
                columns: new[] { "province_id", "period_from", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_subdistrict_id_period_from_id",
                table: "assessments",
                columns: new[] { "subdistrict_id", "period_from", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_assessments_subject_period_from_id",
                table: "assessments",
                columns: new[] { "subject", "period_from", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_attachments_issue_id_added_at_id",
                table: "attachments",
                columns: new[] { "issue_id", "added_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_calendar_days_calendar_id_date",
                table: "calendar_days",
                columns: new[] { "calendar_id", "date" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_calendar_days_calendar_id_date_id",
                table: "calendar_days",
                columns: new[] { "calendar_id", "date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_category_specifications_category_id",
                table: "category_specifications",
                column: "category_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_category_specifications_responsible_id_id",
                table: "category_specifications",
                columns: new[] { "responsible_id", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_area_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "area_id", "raised_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_category_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "category_id", "raised_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_city_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "city_id", "raised_at", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_code",
                table: "community_matters",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_community_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "community_id", "raised_at", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_district_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "district_id", "raised_at", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_grid1_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "grid1_id", "raised_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_grid2_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "grid2_id", "raised_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_grid3_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "grid3_id", "raised_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_lead_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "lead_id", "raised_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_listed_matter_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "listed_matter_id", "raised_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_pathway_raised_at_id",
                table: "community_matters",
                columns: new[] { "pathway", "raised_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_province_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "province_id", "raised_at", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_raised_at_id",
                table: "community_matters",
                columns: new[] { "raised_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_step_raised_at_id",
                table: "community_matters",
                columns: new[] { "step", "raised_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_community_matters_subdistrict_id_raised_at_id",
                table: "community_matters",
                columns: new[] { "subdistrict_id", "raised_at", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_adopted_by_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "adopted_by_id", "adopted_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_covenants_adopted_on_id",
                table: "covenants",
                columns: new[] { "adopted_on", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_covenants_area_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "area_id", "adopted_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_covenants_area_id_version",
                table: "covenants",
                columns: new[] { "area_id", "version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_covenants_city_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "city_id", "adopted_on", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_community_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "community_id", "adopted_on", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_district_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "district_id", "adopted_on", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_grid1_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "grid1_id", "adopted_on", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_grid2_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "grid2_id", "adopted_on", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_grid3_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "grid3_id", "adopted_on", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_in_force",
                table: "covenants",
                column: "area_id",
                unique: true,
                filter: "replaced_on IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_province_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "province_id", "adopted_on", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_subdistrict_id_adopted_on_id",
                table: "covenants",
                columns: new[] { "subdistrict_id", "adopted_on", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_area_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "area_id", "visited_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_city_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "city_id", "visited_at", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_community_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "community_id", "visited_at", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_district_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "district_id", "visited_at", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_grid1_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "grid1_id", "visited_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_grid2_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "grid2_id", "visited_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_grid3_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "grid3_id", "visited_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_membership_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "membership_id", "visited_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_province_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "province_id", "visited_at", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_subdistrict_id_visited_at_id",
                table: "diary_entries",
                columns: new[] { "subdistrict_id", "visited_at", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_diary_entries_visited_at_id",
                table: "diary_entries",
                columns: new[] { "visited_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_issue_ratings_issue_id_at_id",
                table: "issue_ratings",
                columns: new[] { "issue_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_area_id_code_id",
                table: "listed_matters",
                columns: new[] { "area_id", "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_category_id_code_id",
                table: "listed_matters",
                columns: new[] { "category_id", "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_city_id_code_id",
                table: "listed_matters",
                columns: new[] { "city_id", "code", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_code",
                table: "listed_matters",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_code_id",
                table: "listed_matters",
                columns: new[] { "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_community_id_code_id",
                table: "listed_matters",
                columns: new[] { "community_id", "code", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_district_id_code_id",
                table: "listed_matters",
                columns: new[] { "district_id", "code", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_grid1_id_code_id",
                table: "listed_matters",
                columns: new[] { "grid1_id", "code", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_grid2_id_code_id",
                table: "listed_matters",
                columns: new[] { "grid2_id", "code", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_grid3_id_code_id",
                table: "listed_matters",
                columns: new[] { "grid3_id", "code", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_owner_id_code_id",
                table: "listed_matters",
                columns: new[] { "owner_id", "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_province_id_code_id",
                table: "listed_matters",
                columns: new[] { "province_id", "code", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_listed_matters_subdistrict_id_code_id",
                table: "listed_matters",
                columns: new[] { "subdistrict_id", "code", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_matter_actions_matter_id_due_on_id",
                table: "matter_actions",
                columns: new[] { "matter_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_matter_actions_responsible_id_due_on_id",
                table: "matter_actions",
                columns: new[] { "responsible_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_matter_evaluations_matter_id_at_id",
                table: "matter_evaluations",
                columns: new[] { "matter_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_matter_issues_issue_id_kind_id",
                table: "matter_issues",
                columns: new[] { "issue_id", "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_matter_issues_matter_id_issue_id",
                table: "matter_issues",
                columns: new[] { "matter_id", "issue_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_matter_issues_matter_id_kind_id",
                table: "matter_issues",
                columns: new[] { "matter_id", "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_area_id_held_at_id",
                table: "meetings",
                columns: new[] { "area_id", "held_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_city_id_held_at_id",
                table: "meetings",
                columns: new[] { "city_id", "held_at", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_community_id_held_at_id",
                table: "meetings",
                columns: new[] { "community_id", "held_at", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_convener_id_held_at_id",
                table: "meetings",
                columns: new[] { "convener_id", "held_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_district_id_held_at_id",
                table: "meetings",
                columns: new[] { "district_id", "held_at", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_facility_id_held_at_id",
                table: "meetings",
                columns: new[] { "facility_id", "held_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_grid1_id_held_at_id",
                table: "meetings",
                columns: new[] { "grid1_id", "held_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_grid2_id_held_at_id",
                table: "meetings",
                columns: new[] { "grid2_id", "held_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_grid3_id_held_at_id",
                table: "meetings",
                columns: new[] { "grid3_id", "held_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_held_at_id",
                table: "meetings",
                columns: new[] { "held_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_meetings_kind_held_at_id",
                table: "meetings",
                columns: new[] { "kind", "held_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_matter_id_held_at_id",
                table: "meetings",
                columns: new[] { "matter_id", "held_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_meetings_province_id_held_at_id",
                table: "meetings",
                columns: new[] { "province_id", "held_at", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_meetings_subdistrict_id_held_at_id",
                table: "meetings",
                columns: new[] { "subdistrict_id", "held_at", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notices_area_id_published_at_id",
                table: "notices",
                columns: new[] { "area_id", "published_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_notices_city_id_published_at_id",
                table: "notices",
                columns: new[] { "city_id", "published_at", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notices_community_id_published_at_id",
                table: "notices",
                columns: new[] { "community_id", "published_at", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notices_district_id_published_at_id",
                table: "notices",
                columns: new[] { "district_id", "published_at", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notices_grid1_id_published_at_id",
                table: "notices",
                columns: new[] { "grid1_id", "published_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notices_grid2_id_published_at_id",
                table: "notices",
                columns: new[] { "grid2_id", "published_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notices_grid3_id_published_at_id",
                table: "notices",
                columns: new[] { "grid3_id", "published_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notices_kind_published_at_id",
                table: "notices",
                columns: new[] { "kind", "published_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_notices_province_id_published_at_id",
                table: "notices",
                columns: new[] { "province_id", "published_at", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_notices_published_at_id",
                table: "notices",
                columns: new[] { "published_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_notices_publisher_id_published_at_id",
                table: "notices",
                columns: new[] { "publisher_id", "published_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_notices_subdistrict_id_published_at_id",
                table: "notices",
                columns: new[] { "subdistrict_id", "published_at", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_area_id_year_id",
                table: "pledges",
                columns: new[] { "area_id", "year", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_pledges_city_id_year_id",
                table: "pledges",
                columns: new[] { "city_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_community_id_year_id",
                table: "pledges",
                columns: new[] { "community_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_district_id_year_id",
                table: "pledges",
                columns: new[] { "district_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_facility_id_year_id",
                table: "pledges",
                columns: new[] { "facility_id", "year", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_pledges_grid1_id_year_id",
                table: "pledges",
                columns: new[] { "grid1_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_grid2_id_year_id",
                table: "pledges",
                columns: new[] { "grid2_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_grid3_id_year_id",
                table: "pledges",
                columns: new[] { "grid3_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_province_id_year_id",
                table: "pledges",
                columns: new[] { "province_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_subdistrict_id_year_id",
                table: "pledges",
                columns: new[] { "subdistrict_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_pledges_unit_id_area_id_year",
                table: "pledges",
                columns: new[] { "unit_id", "area_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_pledges_unit_id_year_id",
                table: "pledges",
                columns: new[] { "unit_id", "year", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_pledges_year_id",
                table: "pledges",
                columns: new[] { "year", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_supervisions_issue_id_at_id",
                table: "supervisions",
                columns: new[] { "issue_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_supervisions_issue_id_level",
                table: "supervisions",
                columns: new[] { "issue_id", "level" },
                unique: true,
                filter: "resolved_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_supervisions_supervisor_id_at_id",
                table: "supervisions",
                columns: new[] { "supervisor_id", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_targets_area_id_due_on_id",
                table: "targets",
                columns: new[] { "area_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_targets_city_id_due_on_id",
                table: "targets",
                columns: new[] { "city_id", "due_on", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_targets_community_id_due_on_id",
                table: "targets",
                columns: new[] { "community_id", "due_on", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_targets_district_id_due_on_id",
                table: "targets",
                columns: new[] { "district_id", "due_on", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_targets_due_on_id",
                table: "targets",
                columns: new[] { "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_targets_grid1_id_due_on_id",
                table: "targets",
                columns: new[] { "grid1_id", "due_on", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_targets_grid2_id_due_on_id",
                table: "targets",
                columns: new[] { "grid2_id", "due_on", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_targets_grid3_id_due_on_id",
                table: "targets",
                columns: new[] { "grid3_id", "due_on", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_targets_indicator_id_due_on_id",
                table: "targets",
                columns: new[] { "indicator_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_targets_owner_id_due_on_id",
                table: "targets",
                columns: new[] { "owner_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_targets_province_id_due_on_id",
                table: "targets",
                columns: new[] { "province_id", "due_on", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_targets_subdistrict_id_due_on_id",
                table: "targets",
                columns: new[] { "subdistrict_id", "due_on", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_verifications_issue_id_at_id",
                table: "verifications",
                columns: new[] { "issue_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_verifications_verifier_id_at_id",
                table: "verifications",
                columns: new[] { "verifier_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_votes_matter_id_at_id",
                table: "votes",
                columns: new[] { "matter_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_votes_meeting_id_at_id",
                table: "votes",
                columns: new[] { "meeting_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_working_calendars_area_id",
                table: "working_calendars",
                column: "area_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_working_calendars_name_id",
                table: "working_calendars",
                columns: new[] { "name", "id" });

            migrationBuilder.AddForeignKey(
                name: "fk_issues_diary_entries_diary_entry_id",
                table: "issues",
                column: "diary_entry_id",
                principalTable: "diary_entries",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            foreach (var statement in MatterTriggers.Up()) migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in MatterTriggers.Down()) migrationBuilder.Sql(statement);

            migrationBuilder.DropForeignKey(
                name: "fk_issues_diary_entries_diary_entry_id",
                table: "issues");

            migrationBuilder.DropTable(
                name: "assessment_indicators");

            migrationBuilder.DropTable(
                name: "attachments");

            migrationBuilder.DropTable(
                name: "calendar_days");

            migrationBuilder.DropTable(
                name: "category_specifications");

            migrationBuilder.DropTable(
                name: "covenants");

            migrationBuilder.DropTable(
                name: "diary_entries");

            migrationBuilder.DropTable(
                name: "issue_ratings");

            migrationBuilder.DropTable(
                name: "matter_actions");

            migrationBuilder.DropTable(
                name: "matter_evaluations");

            migrationBuilder.DropTable(
                name: "matter_issues");

            migrationBuilder.DropTable(
                name: "notices");

            migrationBuilder.DropTable(
                name: "pledges");

            migrationBuilder.DropTable(
                name: "supervisions");

            migrationBuilder.DropTable(
                name: "targets");

            migrationBuilder.DropTable(
                name: "verifications");

            migrationBuilder.DropTable(
                name: "votes");

            migrationBuilder.DropTable(
                name: "assessments");

            migrationBuilder.DropTable(
                name: "working_calendars");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "community_matters");

            migrationBuilder.DropTable(
                name: "listed_matters");

            migrationBuilder.DropIndex(
                name: "ix_issues_diary_entry_id_reported_at_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_grid1_id_due_at_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_grid2_id_due_at_id",
                table: "issues");

            migrationBuilder.DropIndex(
                name: "ix_issues_grid3_id_due_at_id",
                table: "issues");

            migrationBuilder.DropCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories");

            migrationBuilder.DropColumn(
                name: "diary_entry_id",
                table: "issues");

            migrationBuilder.AddCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories",
                sql: "taxonomy IN ('ISSUE', 'SERVICE')");
        }
    }
}
