using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Responsibilities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_covenants_in_force",
                table: "covenants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_covenants_replaced",
                table: "covenants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_category_specifications_responsible_kind",
                table: "category_specifications");

            migrationBuilder.RenameColumn(
                name: "replaced_on",
                table: "covenants",
                newName: "until");

            migrationBuilder.AddColumn<Guid>(
                name: "project_id",
                table: "matter_actions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "responsible_kinds",
                table: "category_specifications",
                type: "text[]",
                nullable: false,
                defaultValue: new string[0],
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_matter_actions_project_id_due_on_id",
                table: "matter_actions",
                columns: new[] { "project_id", "due_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_covenants_in_force",
                table: "covenants",
                column: "area_id",
                unique: true,
                filter: "until IS NULL");

            migrationBuilder.AddCheckConstraint(
                name: "ck_covenants_until",
                table: "covenants",
                sql: "adopted_on <= until");

            migrationBuilder.Sql("UPDATE category_specifications SET responsible_kinds = ARRAY[responsible_kind];");

            migrationBuilder.DropColumn(
                name: "responsible_kind",
                table: "category_specifications");

            migrationBuilder.AddCheckConstraint(
                name: "ck_category_specifications_responsible",
                table: "category_specifications",
                sql: "cardinality(responsible_kinds) > 0");

            migrationBuilder.AddCheckConstraint(
                name: "ck_category_specifications_responsible_kinds",
                table: "category_specifications",
                sql: "responsible_kinds <@ ARRAY['DISTRICT_PARTY_COMMITTEE', 'DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH', 'MEMBER_REPRESENTATIVE_CONGRESS', 'RESIDENTS_COMMITTEE', 'SUPERVISION_COMMITTEE', 'RESIDENTS_MEETING', 'OWNERS_ASSEMBLY', 'OWNERS_COMMITTEE', 'ADVISORY_PANEL', 'GOVERNMENT_DEPARTMENT', 'SUBDISTRICT_OFFICE', 'RESIDENT_UNIT', 'NEW_ECONOMIC_ORGANISATION', 'NEW_SOCIAL_ORGANISATION', 'SOCIAL_ORGANISATION', 'INCUBATION_CENTRE', 'SOCIAL_WORK_AGENCY', 'VOLUNTEER_TEAM', 'RESIDENTS_GROUP', 'PROPERTY_SERVICE_CENTRE', 'PROPERTY_COMPANY', 'PROPERTY_SERVICE_STATION', 'RED_STEWARD_TEAM', 'HOSPITAL', 'COMMUNITY_HEALTH_INSTITUTION', 'HEALTH_INSTITUTION', 'MEDICAL_CONSORTIUM', 'SCHOOL', 'COMMUNITY_EDUCATION_INSTITUTION'] COLLATE \"C\"");

            migrationBuilder.AddForeignKey(
                name: "fk_matter_actions_projects_project_id",
                table: "matter_actions",
                column: "project_id",
                principalTable: "projects",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.Sql(ResponsibilityView.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(ResponsibilityView.Down);

            migrationBuilder.DropForeignKey(
                name: "fk_matter_actions_projects_project_id",
                table: "matter_actions");

            migrationBuilder.DropIndex(
                name: "ix_matter_actions_project_id_due_on_id",
                table: "matter_actions");

            migrationBuilder.DropIndex(
                name: "ix_covenants_in_force",
                table: "covenants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_covenants_until",
                table: "covenants");

            migrationBuilder.DropCheckConstraint(
                name: "ck_category_specifications_responsible",
                table: "category_specifications");

            migrationBuilder.DropCheckConstraint(
                name: "ck_category_specifications_responsible_kinds",
                table: "category_specifications");

            migrationBuilder.DropColumn(
                name: "project_id",
                table: "matter_actions");

            migrationBuilder.DropColumn(
                name: "responsible_kinds",
                table: "category_specifications");

            migrationBuilder.RenameColumn(
                name: "until",
                table: "covenants",
                newName: "replaced_on");

            migrationBuilder.AddColumn<string>(
                name: "responsible_kind",
                table: "category_specifications",
                type: "text",
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_covenants_in_force",
                table: "covenants",
                column: "area_id",
                unique: true,
                filter: "replaced_on IS NULL");

            migrationBuilder.AddCheckConstraint(
                name: "ck_covenants_replaced",
                table: "covenants",
                sql: "adopted_on <= replaced_on");

            migrationBuilder.AddCheckConstraint(
                name: "ck_category_specifications_responsible_kind",
                table: "category_specifications",
                sql: "responsible_kind IN ('DISTRICT_PARTY_COMMITTEE', 'DISTRICT_JOINT_CONFERENCE', 'SUBDISTRICT_WORKING_COMMITTEE', 'COMMUNITY_PARTY_COMMITTEE', 'GRID_PARTY_BRANCH', 'MEMBER_REPRESENTATIVE_CONGRESS', 'RESIDENTS_COMMITTEE', 'SUPERVISION_COMMITTEE', 'RESIDENTS_MEETING', 'OWNERS_ASSEMBLY', 'OWNERS_COMMITTEE', 'ADVISORY_PANEL', 'GOVERNMENT_DEPARTMENT', 'SUBDISTRICT_OFFICE', 'RESIDENT_UNIT', 'NEW_ECONOMIC_ORGANISATION', 'NEW_SOCIAL_ORGANISATION', 'SOCIAL_ORGANISATION', 'INCUBATION_CENTRE', 'SOCIAL_WORK_AGENCY', 'VOLUNTEER_TEAM', 'RESIDENTS_GROUP', 'PROPERTY_SERVICE_CENTRE', 'PROPERTY_COMPANY', 'PROPERTY_SERVICE_STATION', 'RED_STEWARD_TEAM', 'HOSPITAL', 'COMMUNITY_HEALTH_INSTITUTION', 'HEALTH_INSTITUTION', 'MEDICAL_CONSORTIUM', 'SCHOOL', 'COMMUNITY_EDUCATION_INSTITUTION')");
        }
    }
}
