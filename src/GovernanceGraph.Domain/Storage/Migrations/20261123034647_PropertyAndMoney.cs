using System;
using System.Linq;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class PropertyAndMoney : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories");

            migrationBuilder.AddColumn<Guid>(
                name: "city_id",
                table: "posts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "community_id",
                table: "posts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "district_id",
                table: "posts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "grid1_id",
                table: "posts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "grid2_id",
                table: "posts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "grid3_id",
                table: "posts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "province_id",
                table: "posts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "subdistrict_id",
                table: "posts",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "compound_id",
                table: "organisations",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "depth",
                table: "organisations",
                type: "smallint",
                nullable: false,
                defaultValue: (short)0);

            migrationBuilder.AddColumn<Guid>(
                name: "building_id",
                table: "memberships",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<short>(
                name: "staircase",
                table: "memberships",
                type: "smallint",
                nullable: true);

            migrationBuilder.AddUniqueConstraint(
                name: "ak_posts_id_organisation_id",
                table: "posts",
                columns: new[] { "id", "organisation_id" });

            migrationBuilder.CreateTable(
                name: "compounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    address = table.Column<string>(type: "text", maxLength: 500, nullable: true, collation: "C"),
                    longitude = table.Column<double>(type: "double precision", nullable: true),
                    latitude = table.Column<double>(type: "double precision", nullable: true),
                    households = table.Column<int>(type: "integer", nullable: true),
                    residents = table.Column<int>(type: "integer", nullable: true),
                    built_year = table.Column<short>(type: "smallint", nullable: true),
                    regime = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unmanaged_reason = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    unmanaged_since = table.Column<DateOnly>(type: "date", nullable: true),
                    unmanaged_until = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("pk_compounds", x => x.id);
                    table.CheckConstraint("ck_compounds_address_length", "char_length(address) BETWEEN 1 AND 500");
                    table.CheckConstraint("ck_compounds_built_year", "built_year BETWEEN 1800 AND 2200");
                    table.CheckConstraint("ck_compounds_community", "community_id IS NOT NULL");
                    table.CheckConstraint("ck_compounds_households", "households >= 0");
                    table.CheckConstraint("ck_compounds_name_length", "char_length(name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_compounds_point", "(longitude IS NULL) = (latitude IS NULL) AND longitude BETWEEN -180 AND 180 AND latitude BETWEEN -90 AND 90");
                    table.CheckConstraint("ck_compounds_regime", "regime IN ('MARKET', 'COMMUNITY_RUN', 'SELF_MANAGED', 'UNMANAGED')");
                    table.CheckConstraint("ck_compounds_residents", "residents >= 0");
                    table.CheckConstraint("ck_compounds_unmanaged", "(unmanaged_reason IS NULL) = (unmanaged_since IS NULL) AND (unmanaged_until IS NULL OR unmanaged_since IS NOT NULL) AND unmanaged_since <= unmanaged_until");
                    table.CheckConstraint("ck_compounds_unmanaged_now", "(regime = 'UNMANAGED') = (unmanaged_since IS NOT NULL AND unmanaged_until IS NULL)");
                    table.CheckConstraint("ck_compounds_unmanaged_reason", "unmanaged_reason IN ('DETACHED', 'LEFT', 'ABANDONED', 'LOST_CONTROL')");
                    table.ForeignKey(
                        name: "fk_compounds_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_compounds_areas_community_id",
                        column: x => x.community_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "duties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    assigned_by_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                    table.PrimaryKey("pk_duties", x => x.id);
                    table.CheckConstraint("ck_duties_assigned", "assigned_by_id IS NOT NULL OR kind <> 'ASSISTING'");
                    table.CheckConstraint("ck_duties_description_length", "char_length(description) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_duties_kind", "kind IN ('STATUTORY', 'ASSISTING', 'SELF_GOVERNING')");
                    table.CheckConstraint("ck_duties_period", "since <= until");
                    table.CheckConstraint("ck_duties_title_length", "char_length(title) BETWEEN 1 AND 200");
                    table.ForeignKey(
                        name: "fk_duties_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_duties_organisations_assigned_by_id",
                        column: x => x.assigned_by_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_duties_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_duties_posts_post_id_organisation_id",
                        columns: x => new { x.post_id, x.organisation_id },
                        principalTable: "posts",
                        principalColumns: new[] { "id", "organisation_id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "honours",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    awarder = table.Column<string>(type: "text", maxLength: 200, nullable: true, collation: "C"),
                    awarded_on = table.Column<DateOnly>(type: "date", nullable: false),
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
                    table.PrimaryKey("pk_honours", x => x.id);
                    table.CheckConstraint("ck_honours_awarder_length", "char_length(awarder) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_honours_holder", "num_nonnulls(person_id, organisation_id) <= 1");
                    table.CheckConstraint("ck_honours_kind", "kind IN ('LEADING_TALENT', 'HARMONY_AMBASSADOR', 'MODEL_HARMONIOUS_DISTRICT', 'MODEL_COMMUNITY', 'OTHER')");
                    table.CheckConstraint("ck_honours_title_length", "char_length(title) BETWEEN 1 AND 200");
                    table.ForeignKey(
                        name: "fk_honours_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_honours_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_honours_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "organisation_ancestors",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    ancestor_id = table.Column<Guid>(type: "uuid", nullable: false),
                    distance = table.Column<short>(type: "smallint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organisation_ancestors", x => new { x.organisation_id, x.ancestor_id });
                    table.CheckConstraint("ck_organisation_ancestors_distance", "distance BETWEEN 1 AND 16");
                    table.ForeignKey(
                        name: "fk_organisation_ancestors_organisations_ancestor_id",
                        column: x => x.ancestor_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_organisation_ancestors_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "policy_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", maxLength: 300, nullable: false, collation: "C"),
                    number = table.Column<string>(type: "text", maxLength: 100, nullable: true, collation: "C"),
                    summary = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    issuer_id = table.Column<Guid>(type: "uuid", nullable: true),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    repealed_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_documents", x => x.id);
                    table.CheckConstraint("ck_policy_documents_number_length", "char_length(number) BETWEEN 1 AND 100");
                    table.CheckConstraint("ck_policy_documents_period", "issued_on <= repealed_on");
                    table.CheckConstraint("ck_policy_documents_summary_length", "char_length(summary) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_policy_documents_title_length", "char_length(title) BETWEEN 1 AND 300");
                    table.ForeignKey(
                        name: "fk_policy_documents_organisations_issuer_id",
                        column: x => x.issuer_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "qualifications",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    level = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    number = table.Column<string>(type: "text", maxLength: 80, nullable: true, collation: "C"),
                    issued_on = table.Column<DateOnly>(type: "date", nullable: false),
                    issuer = table.Column<string>(type: "text", maxLength: 200, nullable: true, collation: "C"),
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
                    table.PrimaryKey("pk_qualifications", x => x.id);
                    table.CheckConstraint("ck_qualifications_issuer_length", "char_length(issuer) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_qualifications_kind", "kind IN ('SOCIAL_WORK', 'COUNSELLING', 'ELDER_CARE', 'PROPERTY_MANAGEMENT')");
                    table.CheckConstraint("ck_qualifications_level", "level IN ('ASSISTANT', 'INTERMEDIATE', 'SENIOR')");
                    table.CheckConstraint("ck_qualifications_number_length", "char_length(number) BETWEEN 1 AND 80");
                    table.ForeignKey(
                        name: "fk_qualifications_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_qualifications_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "buildings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    compound_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "text", maxLength: 100, nullable: false, collation: "C"),
                    position = table.Column<int>(type: "integer", nullable: false),
                    address = table.Column<string>(type: "text", maxLength: 500, nullable: true, collation: "C"),
                    floors = table.Column<short>(type: "smallint", nullable: false),
                    staircases = table.Column<short>(type: "smallint", nullable: false),
                    households = table.Column<int>(type: "integer", nullable: true),
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
                    table.PrimaryKey("pk_buildings", x => x.id);
                    table.CheckConstraint("ck_buildings_address_length", "char_length(address) BETWEEN 1 AND 500");
                    table.CheckConstraint("ck_buildings_floors", "floors >= 1");
                    table.CheckConstraint("ck_buildings_grid", "coalesce(grid3_id, grid2_id, grid1_id) IS NOT NULL");
                    table.CheckConstraint("ck_buildings_households", "households >= 0");
                    table.CheckConstraint("ck_buildings_name_length", "char_length(name) BETWEEN 1 AND 100");
                    table.CheckConstraint("ck_buildings_staircases", "staircases >= 1");
                    table.ForeignKey(
                        name: "fk_buildings_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_buildings_compounds_compound_id",
                        column: x => x.compound_id,
                        principalTable: "compounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "compound_grids",
                columns: table => new
                {
                    compound_id = table.Column<Guid>(type: "uuid", nullable: false),
                    grid_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_compound_grids", x => new { x.compound_id, x.grid_id });
                    table.ForeignKey(
                        name: "fk_compound_grids_areas_grid_id",
                        column: x => x.grid_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_compound_grids_compounds_compound_id",
                        column: x => x.compound_id,
                        principalTable: "compounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "property_arrangements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    compound_id = table.Column<Guid>(type: "uuid", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    service_id = table.Column<Guid>(type: "uuid", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_property_arrangements", x => x.id);
                    table.CheckConstraint("ck_property_arrangements_period", "since <= until");
                    table.ForeignKey(
                        name: "fk_property_arrangements_categories_service_id",
                        column: x => x.service_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_property_arrangements_compounds_compound_id",
                        column: x => x.compound_id,
                        principalTable: "compounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_property_arrangements_organisations_organisation_id",
                        column: x => x.organisation_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "funding_standards",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    fund = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    amount = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    from_year = table.Column<int>(type: "integer", nullable: false),
                    until_year = table.Column<int>(type: "integer", nullable: true),
                    policy_document_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                    table.PrimaryKey("pk_funding_standards", x => x.id);
                    table.CheckConstraint("ck_funding_standards_amount", "amount > 0");
                    table.CheckConstraint("ck_funding_standards_district", "(area_id = district_id) IS TRUE");
                    table.CheckConstraint("ck_funding_standards_fund", "fund IN ('COMMUNITY_WORK', 'GRID_SERVICE', 'RESIDENT_SERVICE', 'LIVING_ALLOWANCE', 'PURCHASE_OF_SERVICES', 'PROJECT', 'OTHER')");
                    table.CheckConstraint("ck_funding_standards_fund_of_measure", "(fund IS NULL) = (measure = 'HOUSEHOLDS_PER_POST')");
                    table.CheckConstraint("ck_funding_standards_measure", "measure IN ('YUAN_PER_THOUSAND_HOUSEHOLDS', 'YUAN_PER_COMMUNITY', 'YUAN_PER_POST', 'HOUSEHOLDS_PER_POST')");
                    table.CheckConstraint("ck_funding_standards_name_length", "char_length(name) BETWEEN 1 AND 200");
                    table.CheckConstraint("ck_funding_standards_years", "from_year BETWEEN 1900 AND 2200 AND from_year <= until_year AND until_year <= 2200");
                    table.ForeignKey(
                        name: "fk_funding_standards_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_funding_standards_policy_documents_policy_document_id",
                        column: x => x.policy_document_id,
                        principalTable: "policy_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    building_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "text", maxLength: 40, nullable: false, collation: "C"),
                    staircase = table.Column<short>(type: "smallint", nullable: false),
                    floor = table.Column<short>(type: "smallint", nullable: false),
                    floor_area = table.Column<decimal>(type: "numeric(18,2)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_units", x => x.id);
                    table.CheckConstraint("ck_units_floor", "floor <> 0");
                    table.CheckConstraint("ck_units_floor_area", "floor_area > 0");
                    table.CheckConstraint("ck_units_number_length", "char_length(number) BETWEEN 1 AND 40");
                    table.CheckConstraint("ck_units_staircase", "staircase >= 1");
                    table.ForeignKey(
                        name: "fk_units_buildings_building_id",
                        column: x => x.building_id,
                        principalTable: "buildings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "allocations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    fund = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    year = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    contracted = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    standard_id = table.Column<Guid>(type: "uuid", nullable: true),
                    basis_id = table.Column<Guid>(type: "uuid", nullable: true),
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
                    table.PrimaryKey("pk_allocations", x => x.id);
                    table.CheckConstraint("ck_allocations_amount", "amount >= 0");
                    table.CheckConstraint("ck_allocations_contracted", "contracted <= amount");
                    table.CheckConstraint("ck_allocations_fund", "fund IN ('COMMUNITY_WORK', 'GRID_SERVICE', 'RESIDENT_SERVICE', 'LIVING_ALLOWANCE', 'PURCHASE_OF_SERVICES', 'PROJECT', 'OTHER')");
                    table.CheckConstraint("ck_allocations_source", "source IN ('BUDGET', 'PARTY_DUES_RETURNED', 'OTHER')");
                    table.CheckConstraint("ck_allocations_year", "year BETWEEN 1900 AND 2200");
                    table.ForeignKey(
                        name: "fk_allocations_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_allocations_funding_standards_standard_id",
                        column: x => x.standard_id,
                        principalTable: "funding_standards",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_allocations_policy_documents_basis_id",
                        column: x => x.basis_id,
                        principalTable: "policy_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ownerships",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    share = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_ownerships", x => x.id);
                    table.CheckConstraint("ck_ownerships_period", "since <= until");
                    table.CheckConstraint("ck_ownerships_share", "share > 0 AND share <= 100");
                    table.ForeignKey(
                        name: "fk_ownerships_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_ownerships_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "allocation_posts",
                columns: table => new
                {
                    allocation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_allocation_posts", x => new { x.allocation_id, x.post_id });
                    table.ForeignKey(
                        name: "fk_allocation_posts_allocations_allocation_id",
                        column: x => x.allocation_id,
                        principalTable: "allocations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_allocation_posts_posts_post_id",
                        column: x => x.post_id,
                        principalTable: "posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    stage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: false),
                    allocation_id = table.Column<Guid>(type: "uuid", nullable: true),
                    budget = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    proposed_on = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("pk_projects", x => x.id);
                    table.CheckConstraint("ck_projects_budget", "budget >= 0");
                    table.CheckConstraint("ck_projects_description_length", "char_length(description) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_projects_ended", "(ended_on IS NOT NULL) = (stage IN ('CLOSED', 'CANCELLED'))");
                    table.CheckConstraint("ck_projects_period", "proposed_on <= due_on AND proposed_on <= ended_on");
                    table.CheckConstraint("ck_projects_stage", "stage IN ('PROPOSED', 'APPROVED', 'UNDER_WAY', 'ACCEPTED', 'CLOSED', 'CANCELLED')");
                    table.CheckConstraint("ck_projects_title_length", "char_length(title) BETWEEN 1 AND 200");
                    table.ForeignKey(
                        name: "fk_projects_allocations_allocation_id",
                        column: x => x.allocation_id,
                        principalTable: "allocations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_projects_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_projects_organisations_responsible_id",
                        column: x => x.responsible_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contracts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "text", maxLength: 80, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", maxLength: 200, nullable: false, collation: "C"),
                    buyer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    provider_id = table.Column<Guid>(type: "uuid", nullable: false),
                    category_id = table.Column<Guid>(type: "uuid", nullable: false),
                    basis_id = table.Column<Guid>(type: "uuid", nullable: true),
                    allocation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: true),
                    amount = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: false),
                    deliverables = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    evaluation = table.Column<string>(type: "text", maxLength: 4000, nullable: true, collation: "C"),
                    score = table.Column<short>(type: "smallint", nullable: true),
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
                    table.PrimaryKey("pk_contracts", x => x.id);
                    table.CheckConstraint("ck_contracts_amount", "amount > 0");
                    table.CheckConstraint("ck_contracts_code_length", "char_length(code) BETWEEN 1 AND 80");
                    table.CheckConstraint("ck_contracts_deliverables_length", "char_length(deliverables) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_contracts_evaluation_length", "char_length(evaluation) BETWEEN 1 AND 4000");
                    table.CheckConstraint("ck_contracts_parties", "buyer_id <> provider_id");
                    table.CheckConstraint("ck_contracts_period", "since <= until");
                    table.CheckConstraint("ck_contracts_score", "score BETWEEN 0 AND 100");
                    table.CheckConstraint("ck_contracts_title_length", "char_length(title) BETWEEN 1 AND 200");
                    table.ForeignKey(
                        name: "fk_contracts_allocations_allocation_id",
                        column: x => x.allocation_id,
                        principalTable: "allocations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contracts_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contracts_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contracts_organisations_buyer_id",
                        column: x => x.buyer_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contracts_organisations_provider_id",
                        column: x => x.provider_id,
                        principalTable: "organisations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contracts_policy_documents_basis_id",
                        column: x => x.basis_id,
                        principalTable: "policy_documents",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_contracts_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "project_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "text", maxLength: 2000, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_project_steps", x => x.id);
                    table.CheckConstraint("ck_project_steps_note_length", "char_length(note) BETWEEN 1 AND 2000");
                    table.CheckConstraint("ck_project_steps_stage", "stage IN ('PROPOSED', 'APPROVED', 'UNDER_WAY', 'ACCEPTED', 'CLOSED', 'CANCELLED')");
                    table.ForeignKey(
                        name: "fk_project_steps_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_posts_city_id_title_id",
                table: "posts",
                columns: new[] { "city_id", "title", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_posts_community_id_title_id",
                table: "posts",
                columns: new[] { "community_id", "title", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_posts_district_id_title_id",
                table: "posts",
                columns: new[] { "district_id", "title", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_posts_grid1_id_title_id",
                table: "posts",
                columns: new[] { "grid1_id", "title", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_posts_grid2_id_title_id",
                table: "posts",
                columns: new[] { "grid2_id", "title", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_posts_grid3_id_title_id",
                table: "posts",
                columns: new[] { "grid3_id", "title", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_posts_province_id_title_id",
                table: "posts",
                columns: new[] { "province_id", "title", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_posts_subdistrict_id_title_id",
                table: "posts",
                columns: new[] { "subdistrict_id", "title", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_posts_title_id",
                table: "posts",
                columns: new[] { "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_organisations_compound_id_name_id",
                table: "organisations",
                columns: new[] { "compound_id", "name", "id" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_organisations_compound",
                table: "organisations",
                sql: "compound_id IS NULL OR kind IN ('OWNERS_ASSEMBLY', 'OWNERS_COMMITTEE')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_organisations_depth",
                table: "organisations",
                sql: "depth BETWEEN 0 AND 16");

            migrationBuilder.CreateIndex(
                name: "ix_memberships_building_id_role_since_id",
                table: "memberships",
                columns: new[] { "building_id", "role", "since", "id" });

            migrationBuilder.AddCheckConstraint(
                name: "ck_memberships_building",
                table: "memberships",
                sql: "building_id IS NULL OR role IN ('BUILDING_LEADER', 'UNIT_LEADER')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_memberships_staircase",
                table: "memberships",
                sql: "staircase IS NULL OR (staircase >= 1 AND building_id IS NOT NULL AND role = 'UNIT_LEADER')");

            migrationBuilder.AddCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories",
                sql: "taxonomy IN ('ISSUE', 'SERVICE', 'MATTER', 'INDICATOR', 'CURRICULUM', 'EDUCATION_PLACE', 'PROPERTY_SERVICE', 'PURCHASED_SERVICE')");

            migrationBuilder.CreateIndex(
                name: "ix_allocation_posts_post_id_allocation_id",
                table: "allocation_posts",
                columns: new[] { "post_id", "allocation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_allocations_area_id_year_id",
                table: "allocations",
                columns: new[] { "area_id", "year", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_allocations_basis_id_year_id",
                table: "allocations",
                columns: new[] { "basis_id", "year", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_allocations_city_id_year_id",
                table: "allocations",
                columns: new[] { "city_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_community_id_year_id",
                table: "allocations",
                columns: new[] { "community_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_district_id_year_id",
                table: "allocations",
                columns: new[] { "district_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_fund_year_id",
                table: "allocations",
                columns: new[] { "fund", "year", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_allocations_grid1_id_year_id",
                table: "allocations",
                columns: new[] { "grid1_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_grid2_id_year_id",
                table: "allocations",
                columns: new[] { "grid2_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_grid3_id_year_id",
                table: "allocations",
                columns: new[] { "grid3_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_province_id_year_id",
                table: "allocations",
                columns: new[] { "province_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_standard_id_year_id",
                table: "allocations",
                columns: new[] { "standard_id", "year", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_allocations_subdistrict_id_year_id",
                table: "allocations",
                columns: new[] { "subdistrict_id", "year", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_allocations_year_id",
                table: "allocations",
                columns: new[] { "year", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_buildings_area_id_position_id",
                table: "buildings",
                columns: new[] { "area_id", "position", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_buildings_city_id_position_id",
                table: "buildings",
                columns: new[] { "city_id", "position", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_community_id_position_id",
                table: "buildings",
                columns: new[] { "community_id", "position", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_compound_id_position_id",
                table: "buildings",
                columns: new[] { "compound_id", "position", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_buildings_district_id_position_id",
                table: "buildings",
                columns: new[] { "district_id", "position", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_grid1_id_position_id",
                table: "buildings",
                columns: new[] { "grid1_id", "position", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_grid2_id_position_id",
                table: "buildings",
                columns: new[] { "grid2_id", "position", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_grid3_id_position_id",
                table: "buildings",
                columns: new[] { "grid3_id", "position", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_province_id_position_id",
                table: "buildings",
                columns: new[] { "province_id", "position", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_subdistrict_id_position_id",
                table: "buildings",
                columns: new[] { "subdistrict_id", "position", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_compound_grids_grid_id_compound_id",
                table: "compound_grids",
                columns: new[] { "grid_id", "compound_id" });

            migrationBuilder.CreateIndex(
                name: "ix_compounds_area_id_name_id",
                table: "compounds",
                columns: new[] { "area_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_compounds_city_id_name_id",
                table: "compounds",
                columns: new[] { "city_id", "name", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_compounds_community_id_name_id",
                table: "compounds",
                columns: new[] { "community_id", "name", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_compounds_district_id_name_id",
                table: "compounds",
                columns: new[] { "district_id", "name", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_compounds_grid1_id_name_id",
                table: "compounds",
                columns: new[] { "grid1_id", "name", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_compounds_grid2_id_name_id",
                table: "compounds",
                columns: new[] { "grid2_id", "name", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_compounds_grid3_id_name_id",
                table: "compounds",
                columns: new[] { "grid3_id", "name", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_compounds_name_id",
                table: "compounds",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_compounds_province_id_name_id",
                table: "compounds",
                columns: new[] { "province_id", "name", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_compounds_regime_name_id",
                table: "compounds",
                columns: new[] { "regime", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_compounds_subdistrict_id_name_id",
                table: "compounds",
                columns: new[] { "subdistrict_id", "name", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_allocation_id_since_id",
                table: "contracts",
                columns: new[] { "allocation_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_area_id_since_id",
                table: "contracts",
                columns: new[] { "area_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_basis_id_since_id",
                table: "contracts",
                columns: new[] { "basis_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_buyer_id_since_id",
                table: "contracts",
                columns: new[] { "buyer_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_category_id_since_id",
                table: "contracts",
                columns: new[] { "category_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_city_id_since_id",
                table: "contracts",
                columns: new[] { "city_id", "since", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_code",
                table: "contracts",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contracts_community_id_since_id",
                table: "contracts",
                columns: new[] { "community_id", "since", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_district_id_since_id",
                table: "contracts",
                columns: new[] { "district_id", "since", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_grid1_id_since_id",
                table: "contracts",
                columns: new[] { "grid1_id", "since", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_grid2_id_since_id",
                table: "contracts",
                columns: new[] { "grid2_id", "since", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_grid3_id_since_id",
                table: "contracts",
                columns: new[] { "grid3_id", "since", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_project_id_since_id",
                table: "contracts",
                columns: new[] { "project_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_provider_id_since_id",
                table: "contracts",
                columns: new[] { "provider_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_province_id_since_id",
                table: "contracts",
                columns: new[] { "province_id", "since", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_contracts_since_id",
                table: "contracts",
                columns: new[] { "since", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_contracts_subdistrict_id_since_id",
                table: "contracts",
                columns: new[] { "subdistrict_id", "since", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_duties_area_id_title_id",
                table: "duties",
                columns: new[] { "area_id", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duties_assigned_by_id_title_id",
                table: "duties",
                columns: new[] { "assigned_by_id", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duties_city_id_title_id",
                table: "duties",
                columns: new[] { "city_id", "title", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_duties_community_id_title_id",
                table: "duties",
                columns: new[] { "community_id", "title", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_duties_district_id_title_id",
                table: "duties",
                columns: new[] { "district_id", "title", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_duties_grid1_id_title_id",
                table: "duties",
                columns: new[] { "grid1_id", "title", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_duties_grid2_id_title_id",
                table: "duties",
                columns: new[] { "grid2_id", "title", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_duties_grid3_id_title_id",
                table: "duties",
                columns: new[] { "grid3_id", "title", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_duties_kind_title_id",
                table: "duties",
                columns: new[] { "kind", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duties_organisation_id_title_id",
                table: "duties",
                columns: new[] { "organisation_id", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duties_post_id_organisation_id",
                table: "duties",
                columns: new[] { "post_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_duties_post_id_title_id",
                table: "duties",
                columns: new[] { "post_id", "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duties_province_id_title_id",
                table: "duties",
                columns: new[] { "province_id", "title", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_duties_subdistrict_id_title_id",
                table: "duties",
                columns: new[] { "subdistrict_id", "title", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_duties_title_id",
                table: "duties",
                columns: new[] { "title", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_area_id_name_id",
                table: "funding_standards",
                columns: new[] { "area_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_city_id_name_id",
                table: "funding_standards",
                columns: new[] { "city_id", "name", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_community_id_name_id",
                table: "funding_standards",
                columns: new[] { "community_id", "name", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_district_id_name_id",
                table: "funding_standards",
                columns: new[] { "district_id", "name", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_grid1_id_name_id",
                table: "funding_standards",
                columns: new[] { "grid1_id", "name", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_grid2_id_name_id",
                table: "funding_standards",
                columns: new[] { "grid2_id", "name", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_grid3_id_name_id",
                table: "funding_standards",
                columns: new[] { "grid3_id", "name", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_name_id",
                table: "funding_standards",
                columns: new[] { "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_policy_document_id_name_id",
                table: "funding_standards",
                columns: new[] { "policy_document_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_province_id_name_id",
                table: "funding_standards",
                columns: new[] { "province_id", "name", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_funding_standards_subdistrict_id_name_id",
                table: "funding_standards",
                columns: new[] { "subdistrict_id", "name", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_honours_area_id_awarded_on_id",
                table: "honours",
                columns: new[] { "area_id", "awarded_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_honours_awarded_on_id",
                table: "honours",
                columns: new[] { "awarded_on", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_honours_city_id_awarded_on_id",
                table: "honours",
                columns: new[] { "city_id", "awarded_on", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_honours_community_id_awarded_on_id",
                table: "honours",
                columns: new[] { "community_id", "awarded_on", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_honours_district_id_awarded_on_id",
                table: "honours",
                columns: new[] { "district_id", "awarded_on", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_honours_grid1_id_awarded_on_id",
                table: "honours",
                columns: new[] { "grid1_id", "awarded_on", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_honours_grid2_id_awarded_on_id",
                table: "honours",
                columns: new[] { "grid2_id", "awarded_on", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_honours_grid3_id_awarded_on_id",
                table: "honours",
                columns: new[] { "grid3_id", "awarded_on", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_honours_organisation_id_awarded_on_id",
                table: "honours",
                columns: new[] { "organisation_id", "awarded_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_honours_person_id_awarded_on_id",
                table: "honours",
                columns: new[] { "person_id", "awarded_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_honours_province_id_awarded_on_id",
                table: "honours",
                columns: new[] { "province_id", "awarded_on", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_honours_subdistrict_id_awarded_on_id",
                table: "honours",
                columns: new[] { "subdistrict_id", "awarded_on", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_organisation_ancestors_ancestor_id_organisation_id",
                table: "organisation_ancestors",
                columns: new[] { "ancestor_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_ownerships_person_id_since_id",
                table: "ownerships",
                columns: new[] { "person_id", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_ownerships_unit_id_since_id",
                table: "ownerships",
                columns: new[] { "unit_id", "since", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_policy_documents_issued_on_id",
                table: "policy_documents",
                columns: new[] { "issued_on", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_policy_documents_issuer_id_issued_on_id",
                table: "policy_documents",
                columns: new[] { "issuer_id", "issued_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_project_steps_project_id_date_id",
                table: "project_steps",
                columns: new[] { "project_id", "date", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_projects_allocation_id_proposed_on_id",
                table: "projects",
                columns: new[] { "allocation_id", "proposed_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_projects_area_id_proposed_on_id",
                table: "projects",
                columns: new[] { "area_id", "proposed_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_projects_city_id_proposed_on_id",
                table: "projects",
                columns: new[] { "city_id", "proposed_on", "id" },
                descending: new[] { false, true, true },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_projects_community_id_proposed_on_id",
                table: "projects",
                columns: new[] { "community_id", "proposed_on", "id" },
                descending: new[] { false, true, true },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_projects_district_id_proposed_on_id",
                table: "projects",
                columns: new[] { "district_id", "proposed_on", "id" },
                descending: new[] { false, true, true },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_projects_grid1_id_proposed_on_id",
                table: "projects",
                columns: new[] { "grid1_id", "proposed_on", "id" },
                descending: new[] { false, true, true },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_projects_grid2_id_proposed_on_id",
                table: "projects",
                columns: new[] { "grid2_id", "proposed_on", "id" },
                descending: new[] { false, true, true },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_projects_grid3_id_proposed_on_id",
                table: "projects",
                columns: new[] { "grid3_id", "proposed_on", "id" },
                descending: new[] { false, true, true },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_projects_proposed_on_id",
                table: "projects",
                columns: new[] { "proposed_on", "id" },
                descending: new bool[0]);

            migrationBuilder.CreateIndex(
                name: "ix_projects_province_id_proposed_on_id",
                table: "projects",
                columns: new[] { "province_id", "proposed_on", "id" },
                descending: new[] { false, true, true },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_projects_responsible_id_proposed_on_id",
                table: "projects",
                columns: new[] { "responsible_id", "proposed_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_projects_stage_proposed_on_id",
                table: "projects",
                columns: new[] { "stage", "proposed_on", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_projects_subdistrict_id_proposed_on_id",
                table: "projects",
                columns: new[] { "subdistrict_id", "proposed_on", "id" },
                descending: new[] { false, true, true },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_property_arrangements_compound_id_since_id",
                table: "property_arrangements",
                columns: new[] { "compound_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_property_arrangements_organisation_id_since_id",
                table: "property_arrangements",
                columns: new[] { "organisation_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_property_arrangements_service_id_since_id",
                table: "property_arrangements",
                columns: new[] { "service_id", "since", "id" },
                descending: new[] { false, true, true });

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_area_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "area_id", "kind", "issued_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_city_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "city_id", "kind", "issued_on", "id" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_community_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "community_id", "kind", "issued_on", "id" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_district_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "district_id", "kind", "issued_on", "id" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_grid1_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "grid1_id", "kind", "issued_on", "id" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_grid2_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "grid2_id", "kind", "issued_on", "id" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_grid3_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "grid3_id", "kind", "issued_on", "id" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "kind", "issued_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_kind_number",
                table: "qualifications",
                columns: new[] { "kind", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_person_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "person_id", "kind", "issued_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_province_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "province_id", "kind", "issued_on", "id" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_qualifications_subdistrict_id_kind_issued_on_id",
                table: "qualifications",
                columns: new[] { "subdistrict_id", "kind", "issued_on", "id" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_units_building_id_number",
                table: "units",
                columns: new[] { "building_id", "number" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "fk_memberships_buildings_building_id",
                table: "memberships",
                column: "building_id",
                principalTable: "buildings",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_organisations_compounds_compound_id",
                table: "organisations",
                column: "compound_id",
                principalTable: "compounds",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            // Views come last: they read the new columns. Posts that are there already take their scope from the new trigger.
            string[] located = ["allocations", "buildings", "compounds", "contracts", "duties", "funding_standards", "honours", "posts", "projects", "qualifications"];
            foreach (var table in located) migrationBuilder.Sql(CoreTriggers.LocatedTrigger(table));
            migrationBuilder.Sql("UPDATE public.posts SET area_id = area_id;");
            foreach (var statement in OrganisationTriggers.Up().Concat(MoneyTriggers.Up()).Concat(PropertyTriggers.Up()).Concat(GovernanceViews.Up())) migrationBuilder.Sql(statement);
            migrationBuilder.Sql("CREATE INDEX ix_compounds_place ON public.compounds USING gist (point(longitude, latitude));");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            string[] undone =
            [
                "VIEW public.cross_appointments", "VIEW public.compound_organisations", "VIEW public.funding_lines",
                "TRIGGER posts_fill_scope ON public.posts", "FUNCTION public.fill_organisation_depth() CASCADE", "FUNCTION public.add_organisation_ancestors() CASCADE",
                "FUNCTION public.move_organisation_ancestors() CASCADE", "FUNCTION public.fill_organisation_ancestors(uuid[])", "FUNCTION public.fill_allocation_contracted() CASCADE",
                "FUNCTION public.touch_contract_allocation() CASCADE", "FUNCTION public.touch_allocations() CASCADE", "FUNCTION public.check_compound_grid() CASCADE", "FUNCTION public.check_building_compound() CASCADE",
            ];
            foreach (var what in undone) migrationBuilder.Sql($"DROP {what};");

            migrationBuilder.DropForeignKey(
                name: "fk_memberships_buildings_building_id",
                table: "memberships");

            migrationBuilder.DropForeignKey(
                name: "fk_organisations_compounds_compound_id",
                table: "organisations");

            migrationBuilder.DropTable(
                name: "allocation_posts");

            migrationBuilder.DropTable(
                name: "compound_grids");

            migrationBuilder.DropTable(
                name: "contracts");

            migrationBuilder.DropTable(
                name: "duties");

            migrationBuilder.DropTable(
                name: "honours");

            migrationBuilder.DropTable(
                name: "organisation_ancestors");

            migrationBuilder.DropTable(
                name: "ownerships");

            migrationBuilder.DropTable(
                name: "project_steps");

            migrationBuilder.DropTable(
                name: "property_arrangements");

            migrationBuilder.DropTable(
                name: "qualifications");

            migrationBuilder.DropTable(
                name: "units");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.DropTable(
                name: "buildings");

            migrationBuilder.DropTable(
                name: "allocations");

            migrationBuilder.DropTable(
                name: "compounds");

            migrationBuilder.DropTable(
                name: "funding_standards");

            migrationBuilder.DropTable(
                name: "policy_documents");

            migrationBuilder.DropUniqueConstraint(
                name: "ak_posts_id_organisation_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_posts_city_id_title_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_posts_community_id_title_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_posts_district_id_title_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_posts_grid1_id_title_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_posts_grid2_id_title_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_posts_grid3_id_title_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_posts_province_id_title_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_posts_subdistrict_id_title_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_posts_title_id",
                table: "posts");

            migrationBuilder.DropIndex(
                name: "ix_organisations_compound_id_name_id",
                table: "organisations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_organisations_compound",
                table: "organisations");

            migrationBuilder.DropCheckConstraint(
                name: "ck_organisations_depth",
                table: "organisations");

            migrationBuilder.DropIndex(
                name: "ix_memberships_building_id_role_since_id",
                table: "memberships");

            migrationBuilder.DropCheckConstraint(
                name: "ck_memberships_building",
                table: "memberships");

            migrationBuilder.DropCheckConstraint(
                name: "ck_memberships_staircase",
                table: "memberships");

            migrationBuilder.DropCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories");

            migrationBuilder.DropColumn(
                name: "city_id",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "community_id",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "district_id",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "grid1_id",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "grid2_id",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "grid3_id",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "province_id",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "subdistrict_id",
                table: "posts");

            migrationBuilder.DropColumn(
                name: "compound_id",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "depth",
                table: "organisations");

            migrationBuilder.DropColumn(
                name: "building_id",
                table: "memberships");

            migrationBuilder.DropColumn(
                name: "staircase",
                table: "memberships");

            migrationBuilder.AddCheckConstraint(
                name: "ck_categories_taxonomy",
                table: "categories",
                sql: "taxonomy IN ('ISSUE', 'SERVICE', 'MATTER', 'INDICATOR', 'CURRICULUM', 'EDUCATION_PLACE')");
        }
    }
}
