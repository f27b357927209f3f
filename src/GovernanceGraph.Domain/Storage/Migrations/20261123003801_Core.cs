using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Core : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "areas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    scheme = table.Column<string>(type: "text", maxLength: 40, nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    tier = table.Column<short>(type: "smallint", nullable: true),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    province_id = table.Column<Guid>(type: "uuid", nullable: true),
                    city_id = table.Column<Guid>(type: "uuid", nullable: true),
                    district_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subdistrict_id = table.Column<Guid>(type: "uuid", nullable: true),
                    community_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid1_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid2_id = table.Column<Guid>(type: "uuid", nullable: true),
                    grid3_id = table.Column<Guid>(type: "uuid", nullable: true),
                    households = table.Column<int>(type: "integer", nullable: true),
                    residents = table.Column<int>(type: "integer", nullable: true),
                    time_zone = table.Column<string>(type: "text", maxLength: 64, nullable: true, collation: "C"),
                    centre_longitude = table.Column<double>(type: "double precision", nullable: true),
                    centre_latitude = table.Column<double>(type: "double precision", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    source = table.Column<string>(type: "text", maxLength: 80, nullable: true, collation: "C"),
                    external_id = table.Column<string>(type: "text", maxLength: 200, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_areas", x => x.id);
                    table.CheckConstraint("ck_areas_code_length", "char_length(code) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_areas_external", "(source IS NULL) = (external_id IS NULL)");
                    table.CheckConstraint("ck_areas_external_id_length", "char_length(external_id) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_areas_households", "households >= 0");
                    table.CheckConstraint("ck_areas_level", "level IN ('PROVINCE', 'CITY', 'DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID')");
                    table.CheckConstraint("ck_areas_name_length", "char_length(name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_areas_point", "(centre_longitude IS NULL) = (centre_latitude IS NULL) AND centre_longitude BETWEEN -180 AND 180 AND centre_latitude BETWEEN -90 AND 90");
                    table.CheckConstraint("ck_areas_residents", "residents >= 0");
                    table.CheckConstraint("ck_areas_scheme_length", "char_length(scheme) BETWEEN 1 AND 40");
                    table.CheckConstraint("ck_areas_source_length", "char_length(source) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_areas_tier", "(level = 'GRID') = (tier IS NOT NULL) AND tier BETWEEN 1 AND 3");
                    table.CheckConstraint("ck_areas_time_zone_length", "char_length(time_zone) BETWEEN 1 AND 64");
                    table.CheckConstraint("ck_areas_valid", "valid_from <= valid_to");
                    table.ForeignKey(
                        name: "fk_areas_areas_parent_id",
                        column: x => x.parent_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "categories",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    taxonomy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", maxLength: 120, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    name_en = table.Column<string>(type: "text", maxLength: 200, nullable: true, collation: "C"),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    position = table.Column<int>(type: "integer", nullable: false),
                    active = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_categories", x => x.id);
                    table.CheckConstraint("ck_categories_code_length", "char_length(code) BETWEEN 1 AND 120");
                    table.CheckConstraint("ck_categories_name_en_length", "char_length(name_en) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_categories_name_length", "char_length(name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_categories_parent", "parent_id <> id");
                    table.CheckConstraint("ck_categories_taxonomy", "taxonomy IN ('ISSUE', 'SERVICE')");
                    table.ForeignKey(
                        name: "fk_categories_categories_parent_id",
                        column: x => x.parent_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C"),
                    phone = table.Column<string>(type: "text", maxLength: 40, nullable: true, collation: "C"),
                    address = table.Column<string>(type: "text", maxLength: 500, nullable: true, collation: "C"),
                    birth_year = table.Column<short>(type: "smallint", nullable: true),
                    party_member = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_people", x => x.id);
                    table.CheckConstraint("ck_people_address_length", "char_length(address) BETWEEN 1 AND 500");
                    table.CheckConstraint("ck_people_birth_year", "birth_year BETWEEN 1850 AND 2200");
                    table.CheckConstraint("ck_people_name_length", "char_length(name) BETWEEN 1 AND 100");
                    table.CheckConstraint("ck_people_phone_length", "char_length(phone) BETWEEN 1 AND 40");
                });

            migrationBuilder.CreateTable(
                name: "secrets",
                columns: table => new
                {
                    name = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C"),
                    value = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_secrets", x => x.name);
                    table.CheckConstraint("ck_secrets_name_length", "char_length(name) BETWEEN 1 AND 100");
                });

            migrationBuilder.CreateTable(
                name: "skills",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C"),
                    name_en = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_skills", x => x.id);
                    table.CheckConstraint("ck_skills_code_length", "char_length(code) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_skills_name_en_length", "char_length(name_en) BETWEEN 1 AND 100");
                    table.CheckConstraint("ck_skills_name_length", "char_length(name) BETWEEN 1 AND 100");
                });

            migrationBuilder.CreateTable(
                name: "territory_versions",
                columns: table => new
                {
                    id = table.Column<short>(type: "smallint", nullable: false),
                    version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_territory_versions", x => x.id);
                    table.CheckConstraint("ck_territory_versions_one_row", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "area_boundaries",
                columns: table => new
                {
                    area_id = table.Column<Guid>(type: "uuid", nullable: false),
                    geometry = table.Column<string>(type: "jsonb", nullable: false),
                    west = table.Column<double>(type: "double precision", nullable: false),
                    south = table.Column<double>(type: "double precision", nullable: false),
                    east = table.Column<double>(type: "double precision", nullable: false),
                    north = table.Column<double>(type: "double precision", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_boundaries", x => x.area_id);
                    table.CheckConstraint("ck_area_boundaries_box", "west BETWEEN -180 AND east AND east <= 180 AND south BETWEEN -90 AND north AND north <= 90");
                    table.CheckConstraint("ck_area_boundaries_geometry", "(geometry ->> 'type' IN ('Polygon', 'MultiPolygon')) IS TRUE");
                    table.ForeignKey(
                        name: "fk_area_boundaries_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "area_changes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    predecessor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    successor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    note = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_area_changes", x => x.id);
                    table.CheckConstraint("ck_area_changes_ends", "predecessor_id IS NOT NULL OR successor_id IS NOT NULL");
                    table.CheckConstraint("ck_area_changes_kind", "kind IN ('ESTABLISHED', 'REDRAWN', 'SPLIT', 'MERGED', 'RENAMED', 'DISSOLVED')");
                    table.CheckConstraint("ck_area_changes_note_length", "char_length(note) BETWEEN 1 AND 2000");
                    table.ForeignKey(
                        name: "fk_area_changes_areas_predecessor_id",
                        column: x => x.predecessor_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_area_changes_areas_successor_id",
                        column: x => x.successor_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    level = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    power = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    credit_code = table.Column<string>(type: "text", maxLength: 18, nullable: true, collation: "C"),
                    origin = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    founded_on = table.Column<DateOnly>(type: "date", nullable: true),
                    dissolved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    description = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    office_phone = table.Column<string>(type: "text", maxLength: 40, nullable: true, collation: "C"),
                    source = table.Column<string>(type: "text", maxLength: 80, nullable: true, collation: "C"),
                    external_id = table.Column<string>(type: "text", maxLength: 200, nullable: true, collation: "C"),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                    table.PrimaryKey("pk_organisations", x => x.id);
                    table.CheckConstraint("ck_organisations_credit_code_format", "credit_code ~ '^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$'");
                    table.CheckConstraint("ck_organisations_credit_code_length", "char_length(credit_code) BETWEEN 1 AND 18");
                    table.CheckConstraint("ck_organisations_description_length", "char_length(description) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_organisations_external", "(source IS NULL) = (external_id IS NULL)");
                    table.CheckConstraint("ck_organisations_external_id_length", "char_length(external_id) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_organisations_founded", "founded_on <= dissolved_on");
                    table.CheckConstraint("ck_organisations_kind", "kind IN ('DISTRICT_PARTY_COMMITTEE', 'DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH', 'MEMBER_REPRESENTATIVE_CONGRESS', 'RESIDENTS_COMMITTEE', 'SUPERVISION_COMMITTEE', 'RESIDENTS_MEETING', 'OWNERS_ASSEMBLY', 'OWNERS_COMMITTEE', 'ADVISORY_PANEL', 'GOVERNMENT_DEPARTMENT', 'SUBDISTRICT_OFFICE', 'RESIDENT_UNIT', 'NEW_ECONOMIC_ORGANISATION', 'NEW_SOCIAL_ORGANISATION', 'SOCIAL_ORGANISATION', 'INCUBATION_CENTRE', 'SOCIAL_WORK_AGENCY', 'VOLUNTEER_TEAM', 'RESIDENTS_GROUP', 'PROPERTY_SERVICE_CENTRE', 'PROPERTY_COMPANY', 'PROPERTY_SERVICE_STATION', 'RED_STEWARD_TEAM', 'HOSPITAL', 'COMMUNITY_HEALTH_INSTITUTION', 'HEALTH_INSTITUTION', 'MEDICAL_CONSORTIUM', 'SCHOOL', 'COMMUNITY_EDUCATION_INSTITUTION')");
                    table.CheckConstraint("ck_organisations_level", "level IN ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID')");
                    table.CheckConstraint("ck_organisations_name_length", "char_length(name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_organisations_office_phone_length", "char_length(office_phone) BETWEEN 1 AND 40");
                    table.CheckConstraint("ck_organisations_origin", "origin IN ('CULTIVATED', 'INTRODUCED')");
                    table.CheckConstraint("ck_organisations_parent", "parent_id <> id");
                    table.CheckConstraint("ck_organisations_power", "power IN ('LEADERSHIP', 'DECISION', 'EXECUTION', 'SUPERVISION_AND_APPRAISAL')");
                    table.CheckConstraint("ck_organisations_source_length", "char_length(source) BETWEEN 1 AND 80");
                    table.ForeignKey(
                        name: "fk_organisations_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organisations_organisations_parent_id",
                        column: x => x.parent_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "volunteers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    hours = table.Column<int>(type: "integer", nullable: false),
                    stars = table.Column<short>(type: "smallint", nullable: false),
                    registered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    availability = table.Column<string>(type: "text", maxLength: 500, nullable: true, collation: "C"),
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
                    table.PrimaryKey("pk_volunteers", x => x.id);
                    table.CheckConstraint("ck_volunteers_availability_length", "char_length(availability) BETWEEN 1 AND 500");
                    table.CheckConstraint("ck_volunteers_hours", "hours >= 0");
                    table.CheckConstraint("ck_volunteers_stars", "stars BETWEEN 0 AND 5");
                    table.CheckConstraint("ck_volunteers_status", "status IN ('ACTIVE', 'PAUSED', 'ENDED')");
                    table.ForeignKey(
                        name: "fk_volunteers_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_volunteers_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "facilities",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    operator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    part_of_id = table.Column<Guid>(type: "uuid", nullable: true),
                    address = table.Column<string>(type: "text", maxLength: 500, nullable: true, collation: "C"),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    capacity = table.Column<int>(type: "integer", nullable: true),
                    meets_national_standard = table.Column<bool>(type: "boolean", nullable: true),
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
                    table.PrimaryKey("pk_facilities", x => x.id);
                    table.CheckConstraint("ck_facilities_address_length", "char_length(address) BETWEEN 1 AND 500");
                    table.CheckConstraint("ck_facilities_capacity", "capacity >= 0");
                    table.CheckConstraint("ck_facilities_kind", "kind IN ('SERVICE_CENTRE', 'DAY_CARE_CENTRE', 'COMMUNITY_HEALTH_CENTRE', 'COMMUNITY_HEALTH_STATION', 'CLINIC', 'WOMEN_AND_CHILDREN_HOME', 'MICRO_SCIENCE_MUSEUM', 'FUN_ROOM', 'SANDPLAY_ROOM', 'DELIBERATION_HALL', 'DELEGATES_STUDIO', 'EDUCATION_INSTITUTION', 'PROPERTY_STATION', 'INCUBATION_CENTRE')");
                    table.CheckConstraint("ck_facilities_name_length", "char_length(name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_facilities_part_of", "part_of_id <> id");
                    table.CheckConstraint("ck_facilities_point", "(longitude IS NULL) = (latitude IS NULL) AND longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90");
                    table.ForeignKey(
                        name: "fk_facilities_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_facilities_facilities_part_of_id",
                        column: x => x.part_of_id,
                        principalTable: "facilities",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_facilities_organisations_operator_id",
                        column: x => x.operator_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "issues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", maxLength: 10000, nullable: true, collation: "C"),
                    category_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    state = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    priority = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    visibility = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    reporter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    reporter_private = table.Column<bool>(type: "boolean", nullable: false),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assignee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    address = table.Column<string>(type: "text", maxLength: 500, nullable: true, collation: "C"),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    reported_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    handled_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    outcome = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    rating = table.Column<short>(type: "smallint", nullable: true),
                    return_count = table.Column<short>(type: "smallint", nullable: false),
                    supervision_level = table.Column<short>(type: "smallint", nullable: false),
                    merged_into_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false),
                    import_source = table.Column<string>(type: "text", maxLength: 80, nullable: true, collation: "C"),
                    external_id = table.Column<string>(type: "text", maxLength: 200, nullable: true, collation: "C"),
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
                    table.PrimaryKey("pk_issues", x => x.id);
                    table.CheckConstraint("ck_issues_address_length", "char_length(address) BETWEEN 1 AND 500");
                    table.CheckConstraint("ck_issues_code_length", "char_length(code) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_issues_description_length", "char_length(description) BETWEEN 1 AND 10000");
                    table.CheckConstraint("ck_issues_external", "(import_source IS NULL) = (external_id IS NULL)");
                    table.CheckConstraint("ck_issues_external_id_length", "char_length(external_id) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_issues_import_source_length", "char_length(import_source) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_issues_merged_into", "merged_into_id IS NULL OR (merged_into_id <> id AND state = 'MERGED')");
                    table.CheckConstraint("ck_issues_outcome_length", "char_length(outcome) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_issues_point", "(longitude IS NULL) = (latitude IS NULL) AND longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90");
                    table.CheckConstraint("ck_issues_priority", "priority IN ('LOW', 'NORMAL', 'HIGH', 'URGENT')");
                    table.CheckConstraint("ck_issues_rating", "rating BETWEEN 1 AND 5");
                    table.CheckConstraint("ck_issues_return_count", "return_count >= 0");
                    table.CheckConstraint("ck_issues_source", "source IN ('RESIDENT', 'GRID_PATROL', 'HOTLINE', 'DIARY', 'PUBLIC_OPINION', 'MATTER', 'THIRD_PARTY')");
                    table.CheckConstraint("ck_issues_state", "state IN ('SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED', 'HANDLED', 'FED_BACK', 'CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN')");
                    table.CheckConstraint("ck_issues_status", "status IN ('OPEN', 'CLOSED')");
                    table.CheckConstraint("ck_issues_status_of_state", "(status = 'CLOSED') = (state IN ('CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN'))");
                    table.CheckConstraint("ck_issues_supervision_level", "supervision_level >= 0");
                    table.CheckConstraint("ck_issues_title_length", "char_length(title) BETWEEN 1 AND 300");
                    table.CheckConstraint("ck_issues_version", "version >= 1");
                    table.CheckConstraint("ck_issues_visibility", "visibility IN ('PUBLIC', 'PRIVATE')");
                    table.ForeignKey(
                        name: "fk_issues_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_issues_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_issues_issues_merged_into_id",
                        column: x => x.merged_into_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_issues_organisations_responsible_id",
                        column: x => x.responsible_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_issues_people_assignee_id",
                        column: x => x.assignee_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_issues_people_reporter_id",
                        column: x => x.reporter_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    since = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_links", x => x.id);
                    table.CheckConstraint("ck_organisation_links_ends", "from_id <> to_id");
                    table.CheckConstraint("ck_organisation_links_kind", "kind IN ('LEADS', 'SUPERVISES', 'APPRAISES', 'SUPPORTS', 'INCUBATES', 'CO_BUILDS', 'REPORTS_TO', 'MEMBER_OF', 'CROSS_APPOINTS')");
                    table.CheckConstraint("ck_organisation_links_period", "since <= until");
                    table.ForeignKey(
                        name: "fk_organisation_links_organisations_from_id",
                        column: x => x.from_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_organisation_links_organisations_to_id",
                        column: x => x.to_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C"),
                    role = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
                    headcount = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_posts", x => x.id);
                    table.CheckConstraint("ck_posts_headcount", "headcount >= 0");
                    table.CheckConstraint("ck_posts_role", "role IN ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PUBLIC_WELFARE_POST', 'DUAL_CHECK_IN_PARTY_MEMBER', 'HUB_HOUSEHOLD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')");
                    table.CheckConstraint("ck_posts_title_length", "char_length(title) BETWEEN 1 AND 100");
                    table.ForeignKey(
                        name: "fk_posts_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_posts_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "services",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    category_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    serves = table.Column<string>(type: "text", maxLength: 200, nullable: true, collation: "C"),
                    eligibility = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    fee = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    legal_time_limit_days = table.Column<int>(type: "integer", nullable: true),
                    channels = table.Column<string[]>(type: "text[]", nullable: false, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                    table.PrimaryKey("pk_services", x => x.id);
                    table.CheckConstraint("ck_services_channels", "channels <@ ARRAY['WINDOW', 'ONLINE', 'HOTLINE', 'HOME_VISIT'] COLLATE \"C\"");
                    table.CheckConstraint("ck_services_description_length", "char_length(description) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_services_eligibility_length", "char_length(eligibility) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_services_fee", "fee >= 0");
                    table.CheckConstraint("ck_services_legal_time_limit_days", "legal_time_limit_days >= 0");
                    table.CheckConstraint("ck_services_level", "level IN ('DISTRICT', 'SUBDISTRICT', 'COMMUNITY', 'GRID')");
                    table.CheckConstraint("ck_services_name_length", "char_length(name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_services_serves_length", "char_length(serves) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_services_status", "status IN ('ACTIVE', 'SUSPENDED', 'ENDED')");
                    table.ForeignKey(
                        name: "fk_services_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_services_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_services_organisations_provider_id",
                        column: x => x.provider_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "volunteer_skills",
                columns: table => new
                {
                    volunteer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    skill_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_volunteer_skills", x => new { x.volunteer_id, x.skill_id });
                    table.ForeignKey(
                        name: "fk_volunteer_skills_skills_skill_id",
                        column: x => x.skill_id,
                        principalTable: "skills",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_volunteer_skills_volunteers_volunteer_id",
                        column: x => x.volunteer_id,
                        principalTable: "volunteers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "issue_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from_state = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    to_state = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    note = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_issue_events", x => x.id);
                    table.CheckConstraint("ck_issue_events_from_state", "from_state IN ('SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED', 'HANDLED', 'FED_BACK', 'CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN')");
                    table.CheckConstraint("ck_issue_events_kind", "kind IN ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'RETURNED', 'ASSIGNED', 'TRANSFERRED', 'HANDLED', 'SUSPENDED', 'RESUMED', 'EXTENDED', 'SUPERVISED', 'VERIFIED', 'FED_BACK', 'RATED', 'REOPENED', 'MERGED', 'JOINED', 'WITHDRAWN', 'COMMENTED', 'CLOSED', 'VISIBILITY_CHANGED')");
                    table.CheckConstraint("ck_issue_events_note_length", "char_length(note) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_issue_events_to_state", "to_state IN ('SUBMITTED', 'ACCEPTED', 'IN_PROGRESS', 'SUSPENDED', 'HANDLED', 'FED_BACK', 'CLOSED', 'REJECTED', 'MERGED', 'WITHDRAWN')");
                    table.ForeignKey(
                        name: "fk_issue_events_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_issue_events_people_actor_id",
                        column: x => x.actor_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "memberships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    role = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    area_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                    table.PrimaryKey("pk_memberships", x => x.id);
                    table.CheckConstraint("ck_memberships_period", "since <= until");
                    table.CheckConstraint("ck_memberships_role", "role IN ('GRID_WORKER', 'COMMUNITY_WORKER', 'SOCIAL_WORKER', 'SECRETARY', 'DIRECTOR', 'COMMITTEE_MEMBER', 'PART_TIME_COMMITTEE_MEMBER', 'REPRESENTATIVE', 'SUPERVISOR', 'BUILDING_LEADER', 'UNIT_LEADER', 'RED_STEWARD', 'PUBLIC_WELFARE_POST', 'DUAL_CHECK_IN_PARTY_MEMBER', 'HUB_HOUSEHOLD', 'PARTY_DELEGATE', 'CONGRESS_DEPUTY', 'CPPCC_MEMBER')");
                    table.CheckConstraint("ck_memberships_source", "source IN ('COMMUNITY_WORKER', 'UNIT', 'VOLUNTEER', 'NEEDY_RESIDENT', 'WARM_HEARTED_RESIDENT', 'ELDER_CARE_PROFESSIONAL', 'MEDICAL_PROFESSIONAL', 'DUAL_CHECK_IN_CADRE')");
                    table.CheckConstraint("ck_memberships_steward", "source IS NULL OR role = 'RED_STEWARD'");
                    table.ForeignKey(
                        name: "fk_memberships_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_memberships_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_memberships_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_memberships_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_area_changes_predecessor_id_date_id",
                table: "area_changes",
                columns: new[] { "predecessor_id", "date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_area_changes_successor_id_date_id",
                table: "area_changes",
                columns: new[] { "successor_id", "date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_areas_city_id_code_id",
                table: "areas",
                columns: new[] { "city_id", "code", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_areas_code_id",
                table: "areas",
                columns: new[] { "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_areas_community_id_code_id",
                table: "areas",
                columns: new[] { "community_id", "code", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_areas_district_id_code_id",
                table: "areas",
                columns: new[] { "district_id", "code", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_areas_grid1_id_code_id",
                table: "areas",
                columns: new[] { "grid1_id", "code", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_areas_grid2_id_code_id",
                table: "areas",
                columns: new[] { "grid2_id", "code", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_areas_grid3_id_code_id",
                table: "areas",
                columns: new[] { "grid3_id", "code", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_areas_level_code_id",
                table: "areas",
                columns: new[] { "level", "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_areas_name_id",
                table: "areas",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_areas_parent_id_code_id",
                table: "areas",
                columns: new[] { "parent_id", "code", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_areas_province_id_code_id",
                table: "areas",
                columns: new[] { "province_id", "code", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_areas_scheme_code",
                table: "areas",
                columns: new[] { "scheme", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_areas_source_external_id",
                table: "areas",
                columns: new[] { "source", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_areas_subdistrict_id_code_id",
                table: "areas",
                columns: new[] { "subdistrict_id", "code", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_categories_parent_id_position_id",
                table: "categories",
                columns: new[] { "parent_id", "position", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_categories_position_id",
                table: "categories",
                columns: new[] { "position", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_categories_taxonomy_code",
                table: "categories",
                columns: new[] { "taxonomy", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_categories_taxonomy_position_id",
                table: "categories",
                columns: new[] { "taxonomy", "position", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_area_id_name_id",
                table: "facilities",
                columns: new[] { "area_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_city_id_name_id",
                table: "facilities",
                columns: new[] { "city_id", "name", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_facilities_community_id_name_id",
                table: "facilities",
                columns: new[] { "community_id", "name", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_facilities_district_id_name_id",
                table: "facilities",
                columns: new[] { "district_id", "name", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_facilities_grid1_id_name_id",
                table: "facilities",
                columns: new[] { "grid1_id", "name", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_facilities_grid2_id_name_id",
                table: "facilities",
                columns: new[] { "grid2_id", "name", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_facilities_grid3_id_name_id",
                table: "facilities",
                columns: new[] { "grid3_id", "name", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_facilities_kind_name_id",
                table: "facilities",
                columns: new[] { "kind", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_name_id",
                table: "facilities",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_operator_id_name_id",
                table: "facilities",
                columns: new[] { "operator_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_part_of_id_name_id",
                table: "facilities",
                columns: new[] { "part_of_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_facilities_province_id_name_id",
                table: "facilities",
                columns: new[] { "province_id", "name", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_facilities_subdistrict_id_name_id",
                table: "facilities",
                columns: new[] { "subdistrict_id", "name", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issue_events_actor_id_at_id",
                table: "issue_events",
                columns: new[] { "actor_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_issue_events_issue_id_at_id",
                table: "issue_events",
                columns: new[] { "issue_id", "at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_issues_area_id_reported_at_id",
                table: "issues",
                columns: new[] { "area_id", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_issues_assignee_id_reported_at_id",
                table: "issues",
                columns: new[] { "assignee_id", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_issues_category_id_reported_at_id",
                table: "issues",
                columns: new[] { "category_id", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_issues_city_id_reported_at_id",
                table: "issues",
                columns: new[] { "city_id", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_code",
                table: "issues",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_issues_community_id_due_at_id",
                table: "issues",
                columns: new[] { "community_id", "due_at", "id" },
                filter: "community_id IS NOT NULL AND status = 'OPEN'");

            migrationBuilder.CreateIndex(
                name: "ix_issues_community_id_reported_at_id",
                table: "issues",
                columns: new[] { "community_id", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_community_id_state_reported_at_id",
                table: "issues",
                columns: new[] { "community_id", "state", "reported_at", "id" },
                descending: new[] { false, false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_district_id_due_at_id",
                table: "issues",
                columns: new[] { "district_id", "due_at", "id" },
                filter: "district_id IS NOT NULL AND status = 'OPEN'");

            migrationBuilder.CreateIndex(
                name: "ix_issues_district_id_reported_at_id",
                table: "issues",
                columns: new[] { "district_id", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_district_id_state_reported_at_id",
                table: "issues",
                columns: new[] { "district_id", "state", "reported_at", "id" },
                descending: new[] { false, false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_due_at_id",
                table: "issues",
                columns: new[] { "due_at", "id" },
                filter: "status = 'OPEN'");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid1_id_reported_at_id",
                table: "issues",
                columns: new[] { "grid1_id", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid1_id_state_reported_at_id",
                table: "issues",
                columns: new[] { "grid1_id", "state", "reported_at", "id" },
                descending: new[] { false, false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid2_id_reported_at_id",
                table: "issues",
                columns: new[] { "grid2_id", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid2_id_state_reported_at_id",
                table: "issues",
                columns: new[] { "grid2_id", "state", "reported_at", "id" },
                descending: new[] { false, false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid3_id_reported_at_id",
                table: "issues",
                columns: new[] { "grid3_id", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_grid3_id_state_reported_at_id",
                table: "issues",
                columns: new[] { "grid3_id", "state", "reported_at", "id" },
                descending: new[] { false, false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_import_source_external_id",
                table: "issues",
                columns: new[] { "import_source", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_issues_merged_into_id",
                table: "issues",
                column: "merged_into_id");

            migrationBuilder.CreateIndex(
                name: "ix_issues_province_id_reported_at_id",
                table: "issues",
                columns: new[] { "province_id", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_reported_at_id",
                table: "issues",
                columns: new[] { "reported_at", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_issues_reporter_id_reported_at_id",
                table: "issues",
                columns: new[] { "reporter_id", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_issues_responsible_id_reported_at_id",
                table: "issues",
                columns: new[] { "responsible_id", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_issues_state_reported_at_id",
                table: "issues",
                columns: new[] { "state", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_issues_status_reported_at_id",
                table: "issues",
                columns: new[] { "status", "reported_at", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_issues_subdistrict_id_due_at_id",
                table: "issues",
                columns: new[] { "subdistrict_id", "due_at", "id" },
                filter: "subdistrict_id IS NOT NULL AND status = 'OPEN'");

            migrationBuilder.CreateIndex(
                name: "ix_issues_subdistrict_id_reported_at_id",
                table: "issues",
                columns: new[] { "subdistrict_id", "reported_at", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_issues_subdistrict_id_state_reported_at_id",
                table: "issues",
                columns: new[] { "subdistrict_id", "state", "reported_at", "id" },
                descending: new[] { false, false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_area_id_role_since_id",
                table: "memberships",
                columns: new[] { "area_id", "role", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_memberships_city_id_role_since_id",
                table: "memberships",
                columns: new[] { "city_id", "role", "since", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_community_id_role_since_id",
                table: "memberships",
                columns: new[] { "community_id", "role", "since", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_district_id_role_since_id",
                table: "memberships",
                columns: new[] { "district_id", "role", "since", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_grid1_id_role_since_id",
                table: "memberships",
                columns: new[] { "grid1_id", "role", "since", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_grid2_id_role_since_id",
                table: "memberships",
                columns: new[] { "grid2_id", "role", "since", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_grid3_id_role_since_id",
                table: "memberships",
                columns: new[] { "grid3_id", "role", "since", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_organisation_id_role_since_id",
                table: "memberships",
                columns: new[] { "organisation_id", "role", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_memberships_person_id_role_since_id",
                table: "memberships",
                columns: new[] { "person_id", "role", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_memberships_post_id_role_since_id",
                table: "memberships",
                columns: new[] { "post_id", "role", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_memberships_province_id_role_since_id",
                table: "memberships",
                columns: new[] { "province_id", "role", "since", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_role_since_id",
                table: "memberships",
                columns: new[] { "role", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_memberships_subdistrict_id_role_since_id",
                table: "memberships",
                columns: new[] { "subdistrict_id", "role", "since", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_links_from_id_kind_id",
                table: "organisation_links",
                columns: new[] { "from_id", "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisation_links_to_id_kind_id",
                table: "organisation_links",
                columns: new[] { "to_id", "kind", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_area_id_name_id",
                table: "organisations",
                columns: new[] { "area_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_city_id_name_id",
                table: "organisations",
                columns: new[] { "city_id", "name", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_community_id_name_id",
                table: "organisations",
                columns: new[] { "community_id", "name", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_credit_code",
                table: "organisations",
                column: "credit_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_district_id_name_id",
                table: "organisations",
                columns: new[] { "district_id", "name", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_grid1_id_name_id",
                table: "organisations",
                columns: new[] { "grid1_id", "name", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_grid2_id_name_id",
                table: "organisations",
                columns: new[] { "grid2_id", "name", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_grid3_id_name_id",
                table: "organisations",
                columns: new[] { "grid3_id", "name", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_kind_name_id",
                table: "organisations",
                columns: new[] { "kind", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_name_id",
                table: "organisations",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_parent_id_name_id",
                table: "organisations",
                columns: new[] { "parent_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_province_id_name_id",
                table: "organisations",
                columns: new[] { "province_id", "name", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisations_source_external_id",
                table: "organisations",
                columns: new[] { "source", "external_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_organisations_subdistrict_id_name_id",
                table: "organisations",
                columns: new[] { "subdistrict_id", "name", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_posts_area_id_title_id",
                table: "posts",
                columns: new[] { "area_id", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_posts_organisation_id_title_id",
                table: "posts",
                columns: new[] { "organisation_id", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_services_area_id_name_id",
                table: "services",
                columns: new[] { "area_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_services_category_id_name_id",
                table: "services",
                columns: new[] { "category_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_services_city_id_name_id",
                table: "services",
                columns: new[] { "city_id", "name", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_services_community_id_name_id",
                table: "services",
                columns: new[] { "community_id", "name", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_services_district_id_name_id",
                table: "services",
                columns: new[] { "district_id", "name", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_services_grid1_id_name_id",
                table: "services",
                columns: new[] { "grid1_id", "name", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_services_grid2_id_name_id",
                table: "services",
                columns: new[] { "grid2_id", "name", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_services_grid3_id_name_id",
                table: "services",
                columns: new[] { "grid3_id", "name", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_services_name_id",
                table: "services",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_services_provider_id_name_id",
                table: "services",
                columns: new[] { "provider_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_services_province_id_name_id",
                table: "services",
                columns: new[] { "province_id", "name", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_services_subdistrict_id_name_id",
                table: "services",
                columns: new[] { "subdistrict_id", "name", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_skills_code",
                table: "skills",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_volunteer_skills_skill_id_volunteer_id",
                table: "volunteer_skills",
                columns: new[] { "skill_id", "volunteer_id" });

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_area_id_hours_id",
                table: "volunteers",
                columns: new[] { "area_id", "hours", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_city_id_hours_id",
                table: "volunteers",
                columns: new[] { "city_id", "hours", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_community_id_hours_id",
                table: "volunteers",
                columns: new[] { "community_id", "hours", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_district_id_hours_id",
                table: "volunteers",
                columns: new[] { "district_id", "hours", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_grid1_id_hours_id",
                table: "volunteers",
                columns: new[] { "grid1_id", "hours", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_grid2_id_hours_id",
                table: "volunteers",
                columns: new[] { "grid2_id", "hours", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_grid3_id_hours_id",
                table: "volunteers",
                columns: new[] { "grid3_id", "hours", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_hours_id",
                table: "volunteers",
                columns: new[] { "hours", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_person_id",
                table: "volunteers",
                column: "person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_province_id_hours_id",
                table: "volunteers",
                columns: new[] { "province_id", "hours", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_volunteers_subdistrict_id_hours_id",
                table: "volunteers",
                columns: new[] { "subdistrict_id", "hours", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            foreach (var statement in CoreTriggers.Up()) migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new System.NotSupportedException("There is nothing before the first migration: drop the database instead.");
    }
}
