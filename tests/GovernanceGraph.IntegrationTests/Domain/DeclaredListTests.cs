using GovernanceGraph.Domain.Territory;
using GovernanceGraph.IntegrationTests.Storage;
using Npgsql;
using Xunit;

namespace GovernanceGraph.IntegrationTests.Domain;

/// <summary>Every list that the contract declares is read from an index in its order, with generic plans, on the partial scope indexes too.</summary>
public sealed class DeclaredListTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private const string Newest = "reported_at DESC, id DESC";
    private const string ByName = "name, id";
    private const string ByRole = "role, since, id";
    private const string ByHours = "hours DESC, id DESC";
    private static readonly string[] Columns = [.. Scope.Properties.Select(Scope.ColumnOf)];

    public static TheoryData<string, string, string, string> Lists()
    {
        var lists = new TheoryData<string, string, string, string>();
        Add(lists, "issues", Newest, [.. Columns, "area_id", "state", "status", "category_id", "responsible_id", "assignee_id", "reporter_id", ""]);
        Add(lists, "issues", Newest, [.. Columns[2..].Select(scope => $"{scope},state")]);
        Add(lists, "issues", "due_at, id", ["", .. Columns[2..]], "status = 'OPEN'");
        Add(lists, "issues", "step_due_at, id", ["", .. Columns[2..]], "step_due_at < now()");
        Add(lists, "issues", Newest, ["diary_entry_id"]);
        Add(lists, "attachments", "added_at, id", ["issue_id"]);
        Add(lists, "verifications", "at, id", ["issue_id", "verifier_id"]);
        Add(lists, "supervisions", "at, id", ["issue_id"]);
        Add(lists, "supervisions", "at DESC, id DESC", ["supervisor_id"]);
        Add(lists, "issue_ratings", "at, id", ["issue_id"]);
        Add(lists, "calendar_days", "date, id", ["calendar_id"]);
        Add(lists, "working_calendars", ByName, [""]);
        Add(lists, "community_matters", "raised_at DESC, id DESC", [.. Columns, "area_id", "category_id", "lead_id", "listed_matter_id", "step", "pathway", ""]);
        Add(lists, "matter_issues", "kind, id", ["matter_id", "issue_id"]);
        Add(lists, "meetings", "held_at DESC, id DESC", [.. Columns, "area_id", "convener_id", "facility_id", "matter_id", "kind", ""]);
        Add(lists, "votes", "at, id", ["meeting_id", "matter_id"]);
        Add(lists, "matter_actions", "due_on, id", ["matter_id", "responsible_id", "project_id"]);
        Add(lists, "matter_evaluations", "at, id", ["matter_id"]);
        Add(lists, "covenants", "adopted_on DESC, id DESC", [.. Columns, "area_id", "adopted_by_id", ""]);
        Add(lists, "listed_matters", "code, id", [.. Columns, "area_id", "category_id", "owner_id", ""]);
        Add(lists, "pledges", "year DESC, id DESC", [.. Columns, "area_id", "unit_id", "facility_id", ""]);
        Add(lists, "diary_entries", "visited_at DESC, id DESC", [.. Columns, "area_id", "membership_id", ""]);
        Add(lists, "notices", "published_at DESC, id DESC", [.. Columns, "area_id", "publisher_id", "kind", ""]);
        Add(lists, "assessments", "period_from DESC, id DESC", [.. Columns, "area_id", "membership_id", "organisation_id", "subject", ""]);
        Add(lists, "assessment_indicators", "weight DESC, id DESC", ["assessment_id", "indicator_id"]);
        Add(lists, "targets", "due_on, id", [.. Columns, "area_id", "indicator_id", "owner_id", ""]);
        Add(lists, "graph_events", "turn, sequence", [.. Columns, "area_id", "issue_id", ""]);
        Add(lists, "issue_events", "at, id", ["issue_id", "actor_id"]);
        Add(lists, "areas", "code, id", [.. Columns, "parent_id", "level", ""]);
        Add(lists, "areas", ByName, [""]);
        Add(lists, "area_changes", "date, id", ["predecessor_id", "successor_id"]);
        Add(lists, "organisations", ByName, [.. Columns, "parent_id", "compound_id", "area_id", "kind", ""]);
        Add(lists, "organisation_links", "kind, id", ["from_id", "to_id"]);
        Add(lists, "posts", "title, id", [.. Columns, "organisation_id", "area_id", ""]);
        Add(lists, "duties", "title, id", [.. Columns, "organisation_id", "post_id", "assigned_by_id", "area_id", "kind", ""]);
        Add(lists, "qualifications", "kind, issued_on, id", [.. Columns, "person_id", "area_id", ""]);
        Add(lists, "honours", "awarded_on DESC, id DESC", [.. Columns, "person_id", "organisation_id", "area_id", ""]);
        Add(lists, "compounds", ByName, [.. Columns, "area_id", "regime", ""]);
        Add(lists, "buildings", "position, id", [.. Columns, "compound_id", "area_id"]);
        Add(lists, "units", "number", ["building_id"]);
        Add(lists, "ownerships", "since, id", ["unit_id", "person_id"]);
        Add(lists, "property_arrangements", "since DESC, id DESC", ["compound_id", "organisation_id", "service_id"]);
        Add(lists, "policy_documents", "issued_on DESC, id DESC", ["issuer_id", ""]);
        Add(lists, "funding_standards", ByName, [.. Columns, "policy_document_id", "area_id", ""]);
        Add(lists, "allocations", "year DESC, id DESC", [.. Columns, "standard_id", "basis_id", "area_id", "fund", ""]);
        Add(lists, "contracts", "since DESC, id DESC", [.. Columns, "buyer_id", "provider_id", "category_id", "basis_id", "allocation_id", "project_id", "area_id", ""]);
        Add(lists, "projects", "proposed_on DESC, id DESC", [.. Columns, "responsible_id", "allocation_id", "stage", "area_id", ""]);
        Add(lists, "project_steps", "date, id", ["project_id"]);
        Add(lists, "memberships", ByRole, [.. Columns, "organisation_id", "person_id", "post_id", "building_id", "area_id", ""]);
        Add(lists, "volunteers", ByHours, [.. Columns, "area_id", ""]);
        Add(lists, "services", ByName, [.. Columns, "provider_id", "category_id", "system_id", "area_id", ""]);
        Add(lists, "facilities", ByName, [.. Columns, "operator_id", "part_of_id", "category_id", "area_id", "kind", ""]);
        Add(lists, "service_steps", "position, id", ["service_id"]);
        Add(lists, "service_documents", "position, id", ["service_id"]);
        Add(lists, "schedules", "weekday, opens, id", ["facility_id", "service_id"]);
        Add(lists, "standard_checks", "checked_on DESC, id DESC", ["facility_id", "checked_by_id"]);
        Add(lists, "co_buildings", "since, id", ["facility_id", "organisation_id", ""]);
        Add(lists, "external_systems", "code, id", ["operator_id", ""]);
        Add(lists, "service_applications", "submitted_at DESC, id DESC", [.. Columns, "area_id", "service_id", "applicant_id", "received_by_id", "decided_by_id", "system_id", "state", ""]);
        Add(lists, "application_events", "at, id", ["application_id", "actor_id"]);
        Add(lists, "hotline_calls", "at DESC, id DESC", [.. Columns, "area_id", "caller_id", "organisation_id", "category_id", "issue_id", "application_id", "outcome", ""]);
        Add(lists, "care_enrolments", "since, id", [.. Columns, "area_id", "person_id", "provider_id", "facility_id", ""]);
        Add(lists, "care_visits", "at DESC, id DESC", ["enrolment_id"]);
        Add(lists, "activities", "starts_at DESC, id DESC", [.. Columns, "area_id", "organiser_id", "leader_id", "facility_id", "course_id", "kind", "status", ""]);
        Add(lists, "activity_signups", "signed_up_at, id", ["activity_id", "volunteer_id"]);
        Add(lists, "courses", "title, id", [.. Columns, "area_id", "category_id", "provider_id", ""]);
        Add(lists, "categories", "position, id", ["taxonomy", "parent_id", ""]);
        Add(lists, "accounts", "created_at DESC, id DESC", ["person_id", ""]);
        Add(lists, "account_roles", "kind, since, id", ["account_id", "area_id", "organisation_id"]);
        Add(lists, "apps", ByName, ["owner_id", "area_id", ""]);
        Add(lists, "api_keys", "created_at DESC, id DESC", ["app_id"]);
        Add(lists, "audit_entries", "at DESC, id DESC", ["action", "viewer_name", ""]);
        Add(lists, "audit_subjects", "at DESC, id DESC", ["person_id"]);
        Add(lists, "data_accesses", "at DESC, id DESC", ["person_id"]);
        return lists;
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task The_list_is_read_from_an_index_in_order(string table, string anchors, string order, string filter)
    {
        var keys = anchors.Split(',', StringSplitOptions.RemoveEmptyEntries);
        var conditions = keys.Select((key, i) => $"{key} = ${i + 1}").Append(filter).Where(condition => condition.Length > 0).ToList();
        var where = conditions.Count > 0 ? $"WHERE {string.Join(" AND ", conditions)}" : "";
        // On empty tables the index without the anchor ties with the one that starts with it: take it away for the moment.
        var tying = filter.Length > 0 && keys.Length > 0 ? "DROP INDEX ix_issues_due_at_id, ix_issues_step_due_at_id;" : keys.Length > 1 ? "DROP INDEX ix_issues_state_reported_at_id;" : "";
        var plan = await PlanAsync($"SELECT * FROM {table} {where} ORDER BY {order} LIMIT 11", keys.Length, tying);

        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Filter:", plan, StringComparison.Ordinal);
        Assert.Matches("Index (Only )?Scan", plan);
        Assert.All(keys, (key, i) => Assert.Contains($"({key} = ${i + 1})", plan, StringComparison.Ordinal));
    }

    private static void Add(TheoryData<string, string, string, string> lists, string table, string order, string[] anchors, string filter = "")
    {
        foreach (var anchor in anchors) lists.Add(table, anchor, order, filter);
    }

    // The tables are empty: what costs nothing is priced out, so that only an index that truly serves the list remains.
    private async Task<string> PlanAsync(string query, int parameters, string before)
    {
        await using var connection = await database.DataSource.OpenConnectionAsync();
        await using var rolledBack = await connection.BeginTransactionAsync();
        await RunAsync(connection, before + "SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off; SET LOCAL enable_incremental_sort = off");
        await RunAsync(connection, $"PREPARE list AS {query}");
        var arguments = parameters == 0 ? "" : $"({string.Join(", ", Enumerable.Repeat("NULL", parameters))})";
        await using var explain = new NpgsqlCommand($"EXPLAIN (COSTS OFF) EXECUTE list{arguments}", connection);
        await using var reader = await explain.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        return string.Join('\n', lines);
    }

    private static async Task RunAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
