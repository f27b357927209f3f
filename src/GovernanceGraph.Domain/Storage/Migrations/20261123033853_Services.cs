using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Services : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories");

            migrationBuilder.AddColumn<int>(
                name: "hours_before",
                table: "volunteers",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "promised_time_limit_days",
                table: "services",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "system_id",
                table: "services",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "category_id",
                table: "facilities",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "care_enrolments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    facility_id = table.Column<Guid>(type: "uuid", nullable: true),
                    level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("pk_care_enrolments", x => x.id);
                    table.CheckConstraint("ck_care_enrolments_level", "level IN ('INDEPENDENT', 'MILD', 'MODERATE', 'SEVERE', 'COMPLETE')");
                    table.CheckConstraint("ck_care_enrolments_period", "since <= until");
                    table.ForeignKey(
                        name: "fk_care_enrolments_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_care_enrolments_facilities_facility_id",
                        column: x => x.facility_id,
                        principalTable: "facilities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_care_enrolments_organisations_provider_id",
                        column: x => x.provider_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_care_enrolments_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "co_buildings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    facility_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    contribution = table.Column<string>(type: "text", maxLength: 1000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_co_buildings", x => x.id);
                    table.CheckConstraint("ck_co_buildings_contribution_length", "char_length(contribution) BETWEEN 1 AND 1000");
                    table.ForeignKey(
                        name: "fk_co_buildings_facilities_facility_id",
                        column: x => x.facility_id,
                        principalTable: "facilities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_co_buildings_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "courses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    category_id = table.Column<Guid>(type: "uuid", nullable: true),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false),
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
                    table.PrimaryKey("pk_courses", x => x.id);
                    table.CheckConstraint("ck_courses_description_length", "char_length(description) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_courses_title_length", "char_length(title) BETWEEN 1 AND 200");
                    table.ForeignKey(
                        name: "fk_courses_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_courses_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_courses_organisations_provider_id",
                        column: x => x.provider_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "external_systems",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    url = table.Column<string>(type: "text", maxLength: 500, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_external_systems", x => x.id);
                    table.CheckConstraint("ck_external_systems_code_length", "char_length(code) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_external_systems_kind", "kind IN ('APPROVAL_PLATFORM', 'PUBLIC_SERVICE_PLATFORM', 'ELDER_CARE_PLATFORM', 'HOTLINE', 'HEALTH', 'OTHER')");
                    table.CheckConstraint("ck_external_systems_name_length", "char_length(name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_external_systems_url", "url ~ '^https?://'");
                    table.CheckConstraint("ck_external_systems_url_length", "char_length(url) BETWEEN 1 AND 500");
                    table.ForeignKey(
                        name: "fk_external_systems_organisations_operator_id",
                        column: x => x.operator_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "schedules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    facility_id = table.Column<Guid>(type: "uuid", nullable: true),
                    service_id = table.Column<Guid>(type: "uuid", nullable: true),
                    weekday = table.Column<short>(type: "smallint", nullable: false),
                    opens = table.Column<string>(type: "text", maxLength: 5, nullable: false, collation: "C"),
                    closes = table.Column<string>(type: "text", maxLength: 5, nullable: false, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    closed_on_holidays = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", maxLength: 500, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_schedules", x => x.id);
                    table.CheckConstraint("ck_schedules_closes_length", "char_length(closes) BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_schedules_note_length", "char_length(note) BETWEEN 1 AND 500");
                    table.CheckConstraint("ck_schedules_opens_length", "char_length(opens) BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_schedules_owner", "num_nonnulls(facility_id, service_id) = 1");
                    table.CheckConstraint("ck_schedules_times", "opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' AND (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$' OR closes = '24:00') AND opens < closes");
                    table.CheckConstraint("ck_schedules_valid", "valid_from <= valid_to");
                    table.CheckConstraint("ck_schedules_weekday", "weekday BETWEEN 1 AND 7");
                    table.ForeignKey(
                        name: "fk_schedules_facilities_facility_id",
                        column: x => x.facility_id,
                        principalTable: "facilities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_schedules_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    form = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    copies = table.Column<int>(type: "integer", nullable: false),
                    required = table.Column<bool>(type: "boolean", nullable: false),
                    note = table.Column<string>(type: "text", maxLength: 1000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_documents", x => x.id);
                    table.CheckConstraint("ck_service_documents_copies", "copies >= 1");
                    table.CheckConstraint("ck_service_documents_form", "form IN ('ORIGINAL', 'COPY', 'ORIGINAL_AND_COPY', 'ELECTRONIC')");
                    table.CheckConstraint("ck_service_documents_name_length", "char_length(name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_service_documents_note_length", "char_length(note) BETWEEN 1 AND 1000");
                    table.CheckConstraint("ck_service_documents_position", "position >= 1");
                    table.ForeignKey(
                        name: "fk_service_documents_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_facilities",
                columns: table => new
                {
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    facility_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_facilities", x => new { x.service_id, x.facility_id });
                    table.ForeignKey(
                        name: "fk_service_facilities_facilities_facility_id",
                        column: x => x.facility_id,
                        principalTable: "facilities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_facilities_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C"),
                    responsible_level = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    working_days = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_service_steps", x => x.id);
                    table.CheckConstraint("ck_service_steps_description_length", "char_length(description) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_service_steps_position", "position >= 1");
                    table.CheckConstraint("ck_service_steps_responsible_level", "responsible_level IN ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID')");
                    table.CheckConstraint("ck_service_steps_title_length", "char_length(title) BETWEEN 1 AND 100");
                    table.CheckConstraint("ck_service_steps_working_days", "working_days >= 0");
                    table.ForeignKey(
                        name: "fk_service_steps_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "standard_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    facility_id = table.Column<Guid>(type: "uuid", nullable: false),
                    standard = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: false),
                    items_total = table.Column<int>(type: "integer", nullable: false),
                    items_passed = table.Column<int>(type: "integer", nullable: false),
                    passed = table.Column<bool>(type: "boolean", nullable: false),
                    checked_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_standard_checks", x => x.id);
                    table.CheckConstraint("ck_standard_checks_items", "items_total > 0 AND items_passed BETWEEN 0 AND items_total");
                    table.CheckConstraint("ck_standard_checks_note_length", "char_length(note) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_standard_checks_standard_length", "char_length(standard) BETWEEN 1 AND 200");
                    table.ForeignKey(
                        name: "fk_standard_checks_facilities_facility_id",
                        column: x => x.facility_id,
                        principalTable: "facilities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_standard_checks_organisations_checked_by_id",
                        column: x => x.checked_by_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    enrolment_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    minutes = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    note = table.Column<string>(type: "text", maxLength: 1000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_care_visits", x => x.id);
                    table.CheckConstraint("ck_care_visits_kind", "kind IN ('MEALS', 'BATHING', 'CLEANING', 'MEDICAL', 'ERRANDS', 'EMERGENCY', 'COMPANIONSHIP', 'DAY_CARE')");
                    table.CheckConstraint("ck_care_visits_minutes", "minutes BETWEEN 1 AND 1440");
                    table.CheckConstraint("ck_care_visits_note_length", "char_length(note) BETWEEN 1 AND 1000");
                    table.ForeignKey(
                        name: "fk_care_visits_care_enrolments_enrolment_id",
                        column: x => x.enrolment_id,
                        principalTable: "care_enrolments",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "activities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    organiser_id = table.Column<Guid>(type: "uuid", nullable: false),
                    leader_id = table.Column<Guid>(type: "uuid", nullable: true),
                    facility_id = table.Column<Guid>(type: "uuid", nullable: true),
                    course_id = table.Column<Guid>(type: "uuid", nullable: true),
                    starts_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    capacity = table.Column<int>(type: "integer", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
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
                    table.PrimaryKey("pk_activities", x => x.id);
                    table.CheckConstraint("ck_activities_capacity", "capacity > 0");
                    table.CheckConstraint("ck_activities_course", "course_id IS NULL OR kind = 'COURSE_SESSION'");
                    table.CheckConstraint("ck_activities_description_length", "char_length(description) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_activities_kind", "kind IN ('VOLUNTEERING', 'COURSE_SESSION', 'CULTURE', 'HEALTH', 'CONSULTATION', 'OTHER')");
                    table.CheckConstraint("ck_activities_status", "status IN ('PLANNED', 'HELD', 'CANCELLED')");
                    table.CheckConstraint("ck_activities_times", "starts_at < ends_at");
                    table.CheckConstraint("ck_activities_title_length", "char_length(title) BETWEEN 1 AND 200");
                    table.ForeignKey(
                        name: "fk_activities_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activities_courses_course_id",
                        column: x => x.course_id,
                        principalTable: "courses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activities_facilities_facility_id",
                        column: x => x.facility_id,
                        principalTable: "facilities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activities_memberships_leader_id",
                        column: x => x.leader_id,
                        principalTable: "memberships",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activities_organisations_organiser_id",
                        column: x => x.organiser_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "service_applications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applicant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    received_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decided_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    channel = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    decision = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    decision_note = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C"),
                    submitted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    delivered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    rated_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    rating = table.Column<short>(type: "smallint", nullable: true),
                    return_reason = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C"),
                    return_count = table.Column<short>(type: "smallint", nullable: false),
                    system_id = table.Column<Guid>(type: "uuid", nullable: true),
                    external_reference = table.Column<string>(type: "text", maxLength: 200, nullable: true, collation: "C"),
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
                    table.PrimaryKey("pk_service_applications", x => x.id);
                    table.CheckConstraint("ck_service_applications_accepted", "state <> 'ACCEPTED' OR accepted_at IS NOT NULL");
                    table.CheckConstraint("ck_service_applications_channel", "channel IN ('WINDOW', 'ONLINE', 'HOTLINE', 'HOME_VISIT')");
                    table.CheckConstraint("ck_service_applications_code_length", "char_length(code) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_service_applications_decided", "(decided_at IS NOT NULL) = (state IN ('DECIDED', 'DELIVERED', 'RATED')) AND (decided_at IS NULL) = (decision IS NULL) AND (decided_at IS NULL OR accepted_at IS NOT NULL)");
                    table.CheckConstraint("ck_service_applications_decision", "decision IN ('GRANTED', 'REFUSED')");
                    table.CheckConstraint("ck_service_applications_decision_note_length", "char_length(decision_note) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_service_applications_delivered", "(delivered_at IS NOT NULL) = (state IN ('DELIVERED', 'RATED'))");
                    table.CheckConstraint("ck_service_applications_external", "external_reference IS NULL OR system_id IS NOT NULL");
                    table.CheckConstraint("ck_service_applications_external_reference_length", "char_length(external_reference) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_service_applications_instants", "submitted_at <= accepted_at AND accepted_at <= decided_at AND decided_at <= delivered_at AND delivered_at <= rated_at");
                    table.CheckConstraint("ck_service_applications_rated", "(rated_at IS NOT NULL) = (state = 'RATED') AND (rated_at IS NULL) = (rating IS NULL)");
                    table.CheckConstraint("ck_service_applications_rating", "rating BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_service_applications_return_count", "return_count >= 0");
                    table.CheckConstraint("ck_service_applications_return_reason_length", "char_length(return_reason) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_service_applications_returned", "state <> 'RETURNED' OR (return_reason IS NOT NULL AND return_count > 0)");
                    table.CheckConstraint("ck_service_applications_state", "state IN ('SUBMITTED', 'ACCEPTED', 'DECIDED', 'DELIVERED', 'RATED', 'RETURNED')");
                    table.CheckConstraint("ck_service_applications_submitted", "state <> 'SUBMITTED' OR (accepted_at IS NULL AND decided_at IS NULL)");
                    table.ForeignKey(
                        name: "fk_service_applications_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_applications_external_systems_system_id",
                        column: x => x.system_id,
                        principalTable: "external_systems",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_applications_organisations_decided_by_id",
                        column: x => x.decided_by_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_applications_organisations_received_by_id",
                        column: x => x.received_by_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_applications_people_applicant_id",
                        column: x => x.applicant_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_service_applications_services_service_id",
                        column: x => x.service_id,
                        principalTable: "services",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "activity_signups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    activity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    volunteer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    signed_up_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    checked_in_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    checked_out_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    confirmed_hours = table.Column<decimal>(type: "numeric(18,2)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity_signups", x => x.id);
                    table.CheckConstraint("ck_activity_signups_checked_in", "status <> 'CHECKED_IN' OR checked_in_at IS NOT NULL");
                    table.CheckConstraint("ck_activity_signups_checked_out", "checked_out_at IS NULL OR (checked_in_at IS NOT NULL AND checked_in_at <= checked_out_at)");
                    table.CheckConstraint("ck_activity_signups_confirmed", "(status = 'CONFIRMED') = (confirmed_hours IS NOT NULL)");
                    table.CheckConstraint("ck_activity_signups_hours", "confirmed_hours > 0 AND confirmed_hours <= 24");
                    table.CheckConstraint("ck_activity_signups_status", "status IN ('SIGNED_UP', 'CHECKED_IN', 'CONFIRMED', 'ABSENT', 'CANCELLED')");
                    table.ForeignKey(
                        name: "fk_activity_signups_activities_activity_id",
                        column: x => x.activity_id,
                        principalTable: "activities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activity_signups_volunteers_volunteer_id",
                        column: x => x.volunteer_id,
                        principalTable: "volunteers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "activity_skills",
                columns: table => new
                {
                    activity_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_activity_skills", x => new { x.activity_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_activity_skills_activities_activity_id",
                        column: x => x.activity_id,
                        principalTable: "activities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_activity_skills_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "application_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    application_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    from_state = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    to_state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_application_events", x => x.id);
                    table.CheckConstraint("ck_application_events_first", "from_state IS NOT NULL OR to_state = 'SUBMITTED'");
                    table.CheckConstraint("ck_application_events_from_state", "from_state IN ('SUBMITTED', 'ACCEPTED', 'DECIDED', 'DELIVERED', 'RATED', 'RETURNED')");
                    table.CheckConstraint("ck_application_events_note_length", "char_length(note) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_application_events_to_state", "to_state IN ('SUBMITTED', 'ACCEPTED', 'DECIDED', 'DELIVERED', 'RATED', 'RETURNED')");
                    table.ForeignKey(
                        name: "fk_application_events_people_actor_id",
                        column: x => x.actor_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_application_events_service_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "service_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "hotline_calls",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    seconds = table.Column<int>(type: "integer", nullable: true),
                    caller_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    category_id = table.Column<Guid>(type: "uuid", nullable: true),
                    question = table.Column<string>(type: "text", maxLength: 4000, nullable: false, collation: "C"),
                    answer = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    outcome = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: true),
                    application_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                    table.PrimaryKey("pk_hotline_calls", x => x.id);
                    table.CheckConstraint("ck_hotline_calls_answer_length", "char_length(answer) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_hotline_calls_application", "(outcome = 'BECAME_APPLICATION') = (application_id IS NOT NULL)");
                    table.CheckConstraint("ck_hotline_calls_issue", "(outcome = 'BECAME_ISSUE') = (issue_id IS NOT NULL)");
                    table.CheckConstraint("ck_hotline_calls_outcome", "outcome IN ('ANSWERED', 'BECAME_ISSUE', 'BECAME_APPLICATION')");
                    table.CheckConstraint("ck_hotline_calls_question_length", "char_length(question) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_hotline_calls_seconds", "seconds >= 0");
                    table.ForeignKey(
                        name: "fk_hotline_calls_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hotline_calls_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hotline_calls_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hotline_calls_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hotline_calls_people_caller_id",
                        column: x => x.caller_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_hotline_calls_service_applications_application_id",
                        column: x => x.application_id,
                        principalTable: "service_applications",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_volunteers_hours_before",
                table: "volunteers",
                sql: "hours_before BETWEEN 0 AND hours");

            migrationBuilder.CreateIndex(
                name: "ix_services_system_id_name_id",
                table: "services",
                columns: new[] { "system_id", "name", "id" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_services_promised_time_limit_days",
                table: "services",
                sql: "promised_time_limit_days >= 0 AND promised_time_limit_days <= legal_time_limit_days");

            migrationBuilder.CreateIndex(
                name: "ix_facilities_category_id_name_id",
                table: "facilities",
                columns: new[] { "category_id", "name", "id" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories",
                sql: "taxonomy IN ('ISSUE', 'SERVICE', 'MATTER', 'INDICATOR', 'CURRICULUM', 'EDUCATION_PLACE')");

            migrationBuilder.CreateIndex(
                name: "ix_activities_area_id_starts_at_id",
                table: "activities",
                columns: new[] { "area_id", "starts_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_activities_city_id_starts_at_id",
                table: "activities",
                columns: new[] { "city_id", "starts_at", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activities_community_id_starts_at_id",
                table: "activities",
                columns: new[] { "community_id", "starts_at", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activities_course_id_starts_at_id",
                table: "activities",
                columns: new[] { "course_id", "starts_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_activities_district_id_starts_at_id",
                table: "activities",
                columns: new[] { "district_id", "starts_at", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activities_facility_id_starts_at_id",
                table: "activities",
                columns: new[] { "facility_id", "starts_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_activities_grid1_id_starts_at_id",
                table: "activities",
                columns: new[] { "grid1_id", "starts_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activities_grid2_id_starts_at_id",
                table: "activities",
                columns: new[] { "grid2_id", "starts_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activities_grid3_id_starts_at_id",
                table: "activities",
                columns: new[] { "grid3_id", "starts_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activities_kind_starts_at_id",
                table: "activities",
                columns: new[] { "kind", "starts_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_activities_leader_id_starts_at_id",
                table: "activities",
                columns: new[] { "leader_id", "starts_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_activities_organiser_id_starts_at_id",
                table: "activities",
                columns: new[] { "organiser_id", "starts_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_activities_province_id_starts_at_id",
                table: "activities",
                columns: new[] { "province_id", "starts_at", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activities_starts_at_id",
                table: "activities",
                columns: new[] { "starts_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_activities_status_starts_at_id",
                table: "activities",
                columns: new[] { "status", "starts_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_activities_subdistrict_id_starts_at_id",
                table: "activities",
                columns: new[] { "subdistrict_id", "starts_at", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_activity_signups_activity_id_signed_up_at_id",
                table: "activity_signups",
                columns: new[] { "activity_id", "signed_up_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activity_signups_activity_id_volunteer_id",
                table: "activity_signups",
                columns: new[] { "activity_id", "volunteer_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_activity_signups_volunteer_id_signed_up_at_id",
                table: "activity_signups",
                columns: new[] { "volunteer_id", "signed_up_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_activity_skills_skill_id_activity_id",
                table: "activity_skills",
                columns: new[] { "skill_id", "activity_id" });

            migrationBuilder.CreateIndex(
                name: "ix_application_events_actor_id_at_id",
                table: "application_events",
                columns: new[] { "actor_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_application_events_application_id_at_id",
                table: "application_events",
                columns: new[] { "application_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_area_id_since_id",
                table: "care_enrolments",
                columns: new[] { "area_id", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_city_id_since_id",
                table: "care_enrolments",
                columns: new[] { "city_id", "since", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_community_id_since_id",
                table: "care_enrolments",
                columns: new[] { "community_id", "since", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_district_id_since_id",
                table: "care_enrolments",
                columns: new[] { "district_id", "since", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_facility_id_since_id",
                table: "care_enrolments",
                columns: new[] { "facility_id", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_grid1_id_since_id",
                table: "care_enrolments",
                columns: new[] { "grid1_id", "since", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_grid2_id_since_id",
                table: "care_enrolments",
                columns: new[] { "grid2_id", "since", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_grid3_id_since_id",
                table: "care_enrolments",
                columns: new[] { "grid3_id", "since", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_person_id_provider_id",
                table: "care_enrolments",
                columns: new[] { "person_id", "provider_id" },
                unique: true,
                filter: "until IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_person_id_since_id",
                table: "care_enrolments",
                columns: new[] { "person_id", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_provider_id_since_id",
                table: "care_enrolments",
                columns: new[] { "provider_id", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_province_id_since_id",
                table: "care_enrolments",
                columns: new[] { "province_id", "since", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_since_id",
                table: "care_enrolments",
                columns: new[] { "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_care_enrolments_subdistrict_id_since_id",
                table: "care_enrolments",
                columns: new[] { "subdistrict_id", "since", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_care_visits_enrolment_id_at_id",
                table: "care_visits",
                columns: new[] { "enrolment_id", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_co_buildings_facility_id_organisation_id",
                table: "co_buildings",
                columns: new[] { "facility_id", "organisation_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_co_buildings_facility_id_since_id",
                table: "co_buildings",
                columns: new[] { "facility_id", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_co_buildings_organisation_id_since_id",
                table: "co_buildings",
                columns: new[] { "organisation_id", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_co_buildings_since_id",
                table: "co_buildings",
                columns: new[] { "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_courses_area_id_title_id",
                table: "courses",
                columns: new[] { "area_id", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_courses_category_id_title_id",
                table: "courses",
                columns: new[] { "category_id", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_courses_city_id_title_id",
                table: "courses",
                columns: new[] { "city_id", "title", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_courses_community_id_title_id",
                table: "courses",
                columns: new[] { "community_id", "title", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_courses_district_id_title_id",
                table: "courses",
                columns: new[] { "district_id", "title", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_courses_grid1_id_title_id",
                table: "courses",
                columns: new[] { "grid1_id", "title", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_courses_grid2_id_title_id",
                table: "courses",
                columns: new[] { "grid2_id", "title", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_courses_grid3_id_title_id",
                table: "courses",
                columns: new[] { "grid3_id", "title", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_courses_provider_id_title_id",
                table: "courses",
                columns: new[] { "provider_id", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_courses_province_id_title_id",
                table: "courses",
                columns: new[] { "province_id", "title", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_courses_subdistrict_id_title_id",
                table: "courses",
                columns: new[] { "subdistrict_id", "title", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_courses_title_id",
                table: "courses",
                columns: new[] { "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_external_systems_code",
                table: "external_systems",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_external_systems_code_id",
                table: "external_systems",
                columns: new[] { "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_external_systems_operator_id_code_id",
                table: "external_systems",
                columns: new[] { "operator_id", "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_application_id_at_id",
                table: "hotline_calls",
                columns: new[] { "application_id", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_area_id_at_id",
                table: "hotline_calls",
                columns: new[] { "area_id", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_at_id",
                table: "hotline_calls",
                columns: new[] { "at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_caller_id_at_id",
                table: "hotline_calls",
                columns: new[] { "caller_id", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_category_id_at_id",
                table: "hotline_calls",
                columns: new[] { "category_id", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_city_id_at_id",
                table: "hotline_calls",
                columns: new[] { "city_id", "at", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_community_id_at_id",
                table: "hotline_calls",
                columns: new[] { "community_id", "at", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_district_id_at_id",
                table: "hotline_calls",
                columns: new[] { "district_id", "at", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_grid1_id_at_id",
                table: "hotline_calls",
                columns: new[] { "grid1_id", "at", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_grid2_id_at_id",
                table: "hotline_calls",
                columns: new[] { "grid2_id", "at", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_grid3_id_at_id",
                table: "hotline_calls",
                columns: new[] { "grid3_id", "at", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_issue_id_at_id",
                table: "hotline_calls",
                columns: new[] { "issue_id", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_organisation_id_at_id",
                table: "hotline_calls",
                columns: new[] { "organisation_id", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_outcome_at_id",
                table: "hotline_calls",
                columns: new[] { "outcome", "at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_province_id_at_id",
                table: "hotline_calls",
                columns: new[] { "province_id", "at", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_hotline_calls_subdistrict_id_at_id",
                table: "hotline_calls",
                columns: new[] { "subdistrict_id", "at", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_schedules_facility_id_weekday_opens_id",
                table: "schedules",
                columns: new[] { "facility_id", "weekday", "opens", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_schedules_service_id_weekday_opens_id",
                table: "schedules",
                columns: new[] { "service_id", "weekday", "opens", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_applicant_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "applicant_id", "submitted_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_area_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "area_id", "submitted_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_city_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "city_id", "submitted_at", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_code",
                table: "service_applications",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_community_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "community_id", "submitted_at", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_decided_by_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "decided_by_id", "submitted_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_district_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "district_id", "submitted_at", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_grid1_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "grid1_id", "submitted_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_grid2_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "grid2_id", "submitted_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_grid3_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "grid3_id", "submitted_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_province_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "province_id", "submitted_at", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_received_by_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "received_by_id", "submitted_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_service_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "service_id", "submitted_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_state_submitted_at_id",
                table: "service_applications",
                columns: new[] { "state", "submitted_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_subdistrict_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "subdistrict_id", "submitted_at", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_submitted_at_id",
                table: "service_applications",
                columns: new[] { "submitted_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_system_id_external_reference",
                table: "service_applications",
                columns: new[] { "system_id", "external_reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_applications_system_id_submitted_at_id",
                table: "service_applications",
                columns: new[] { "system_id", "submitted_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_service_documents_service_id_position",
                table: "service_documents",
                columns: new[] { "service_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_documents_service_id_position_id",
                table: "service_documents",
                columns: new[] { "service_id", "position", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_service_facilities_facility_id_service_id",
                table: "service_facilities",
                columns: new[] { "facility_id", "service_id" });

            migrationBuilder.CreateIndex(
                name: "ix_service_steps_service_id_position",
                table: "service_steps",
                columns: new[] { "service_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_service_steps_service_id_position_id",
                table: "service_steps",
                columns: new[] { "service_id", "position", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_standard_checks_checked_by_id_checked_on_id",
                table: "standard_checks",
                columns: new[] { "checked_by_id", "checked_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_standard_checks_facility_id_checked_on_id",
                table: "standard_checks",
                columns: new[] { "facility_id", "checked_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.AddForeignKey(
                name: "fk_facilities_categories_category_id",
                table: "facilities",
                column: "category_id",
                principalTable: "categories",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_services_external_systems_system_id",
                table: "services",
                column: "system_id",
                principalTable: "external_systems",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            foreach (var statement in ServiceTriggers.Up()) migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_facilities_categories_category_id",
                table: "facilities");

            migrationBuilder.DropForeignKey(
                name: "fk_services_external_systems_system_id",
                table: "services");

            migrationBuilder.DropTable(
                name: "activity_signups");

            migrationBuilder.DropTable(
                name: "activity_skills");

            migrationBuilder.DropTable(
                name: "application_events");

            migrationBuilder.DropTable(
                name: "care_visits");

            migrationBuilder.DropTable(
                name: "co_buildings");

            migrationBuilder.DropTable(
                name: "hotline_calls");

            migrationBuilder.DropTable(
                name: "schedules");

            migrationBuilder.DropTable(
                name: "service_documents");

            migrationBuilder.DropTable(
                name: "service_facilities");

            migrationBuilder.DropTable(
                name: "service_steps");

            migrationBuilder.DropTable(
                name: "standard_checks");

            migrationBuilder.DropTable(
                name: "activities");

            migrationBuilder.DropTable(
                name: "care_enrolments");

            migrationBuilder.DropTable(
                name: "service_applications");

            migrationBuilder.DropTable(
                name: "courses");

            migrationBuilder.DropTable(
                name: "external_systems");

            migrationBuilder.DropCheckConstraint(
                name: "ck_volunteers_hours_before",
                table: "volunteers");

            migrationBuilder.DropIndex(
                name: "ix_services_system_id_name_id",
                table: "services");

            migrationBuilder.DropCheckConstraint(
                name: "ck_services_promised_time_limit_days",
                table: "services");

            migrationBuilder.DropIndex(
                name: "ix_facilities_category_id_name_id",
                table: "facilities");

            migrationBuilder.DropCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories");

            migrationBuilder.DropColumn(
                name: "hours_before",
                table: "volunteers");

            migrationBuilder.DropColumn(
                name: "promised_time_limit_days",
                table: "services");

            migrationBuilder.DropColumn(
                name: "system_id",
                table: "services");

            migrationBuilder.DropColumn(
                name: "category_id",
                table: "facilities");

            migrationBuilder.AddCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories",
                sql: "taxonomy IN ('ISSUE', 'SERVICE', 'MATTER', 'INDICATOR')");

            foreach (var statement in ServiceTriggers.Down()) migrationBuilder.Sql(statement);
        }
    }
}
