using System;
using GovernanceGraph.Domain.Issues;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Duty : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "version",
                table: "working_calendars",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AlterColumn<Guid>(
                name: "supervisor_id",
                table: "supervisions",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddCheckConstraint(
                name: "ck_working_calendars_version",
                table: "working_calendars",
                sql: "version >= 1");

            migrationBuilder.Sql(ResponsibilityView.Down);
            migrationBuilder.Sql(ResponsibilityFunctions.Up);
            foreach (var statement in DutyTriggers.Up()) migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            foreach (var statement in DutyTriggers.Down()) migrationBuilder.Sql(statement);
            migrationBuilder.Sql(ResponsibilityFunctions.Down);
            migrationBuilder.Sql(ResponsibilityView.Up);

            migrationBuilder.DropCheckConstraint(
                name: "ck_working_calendars_version",
                table: "working_calendars");

            migrationBuilder.DropColumn(
                name: "version",
                table: "working_calendars");

            migrationBuilder.AlterColumn<Guid>(
                name: "supervisor_id",
                table: "supervisions",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);
        }
    }
}
