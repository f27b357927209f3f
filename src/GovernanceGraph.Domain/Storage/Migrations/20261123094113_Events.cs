using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace GovernanceGraph.Domain.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Events : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "event_floors",
                columns: table => new
                {
                    id = table.Column<short>(type: "smallint", nullable: false),
                    turn = table.Column<long>(type: "bigint", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false),
                    @base = table.Column<long>(name: "base", type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_event_floors", x => x.id);
                    table.CheckConstraint("ck_event_floors_one_row", "id = 1");
                });

            migrationBuilder.CreateTable(
                name: "graph_events",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    issue_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step_id = table.Column<Guid>(type: "uuid", nullable: false),
                    turn = table.Column<long>(type: "bigint", nullable: false),
                    sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityAlwaysColumn),
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
                    table.PrimaryKey("pk_graph_events", x => x.id);
                    table.CheckConstraint("ck_graph_events_type", "type IN ('ISSUE_SUBMITTED', 'ISSUE_ACCEPTED', 'ISSUE_REJECTED', 'ISSUE_RETURNED', 'ISSUE_ASSIGNED', 'ISSUE_TRANSFERRED', 'ISSUE_HANDLED', 'ISSUE_SUSPENDED', 'ISSUE_RESUMED', 'ISSUE_EXTENDED', 'ISSUE_SUPERVISED', 'ISSUE_VERIFIED', 'ISSUE_FED_BACK', 'ISSUE_RATED', 'ISSUE_REOPENED', 'ISSUE_MERGED', 'ISSUE_JOINED', 'ISSUE_WITHDRAWN', 'ISSUE_COMMENTED', 'ISSUE_CLOSED', 'ISSUE_VISIBILITY_CHANGED', 'ISSUE_PRIVACY_CHANGED', 'ISSUE_EXTENSION_ASKED', 'ISSUE_EXTENSION_REFUSED', 'ISSUE_REMINDED', 'ISSUE_ATTACHED')");
                    table.ForeignKey(
                        name: "fk_graph_events_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_graph_events_issue_events_step_id",
                        column: x => x.step_id,
                        principalTable: "issue_events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_graph_events_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_area_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "area_id", "turn", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_city_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "city_id", "turn", "sequence" },
                filter: "city_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_community_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "community_id", "turn", "sequence" },
                filter: "community_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_district_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "district_id", "turn", "sequence" },
                filter: "district_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_grid1_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "grid1_id", "turn", "sequence" },
                filter: "grid1_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_grid2_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "grid2_id", "turn", "sequence" },
                filter: "grid2_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_grid3_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "grid3_id", "turn", "sequence" },
                filter: "grid3_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_issue_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "issue_id", "turn", "sequence" });

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_province_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "province_id", "turn", "sequence" },
                filter: "province_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_step_id",
                table: "graph_events",
                column: "step_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_subdistrict_id_turn_sequence",
                table: "graph_events",
                columns: new[] { "subdistrict_id", "turn", "sequence" },
                filter: "subdistrict_id IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_graph_events_turn_sequence",
                table: "graph_events",
                columns: new[] { "turn", "sequence" },
                unique: true);

            foreach (var statement in EventTriggers.Up()) migrationBuilder.Sql(statement);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "event_floors");

            migrationBuilder.DropTable(
                name: "graph_events");

            foreach (var statement in EventTriggers.DownFunctions()) migrationBuilder.Sql(statement);
        }
    }
}
