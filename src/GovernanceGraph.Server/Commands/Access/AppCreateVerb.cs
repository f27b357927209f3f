using System.CommandLine;
using System.Text.RegularExpressions;
using GovernanceGraph.Domain.Apps;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Server.Commands.Output;

namespace GovernanceGraph.Server.Commands.Access;

/// <summary><c>governance app create</c>.</summary>
internal sealed class AppCreateVerb : StoreVerb
{
    private readonly Argument<string> _name = new("name") { Description = "Small Latin letters, digits and hyphens, a letter first." };
    private readonly Option<string[]> _scopes = new("--scope") { Description = $"What it may read beside the public graph: {string.Join(", ", AppScopeText.All)}.", HelpName = "scope", AllowMultipleArgumentsPerToken = true };
    private readonly Option<int?> _budget = new("--budget") { Description = "How much cost it may run up at once (default: what the server gives to apps).", HelpName = "cost" };
    private readonly Option<int?> _restore = new("--restore") { Description = "How much of it comes back each second.", HelpName = "cost" };
    private readonly PlaceOptions _place = new("--owner", "The organisation that answers for it, by its key.");
    private readonly NewKey _key = new();

    public AppCreateVerb(Screen screen) : base("create", "Register an app and make its first key, which is shown once.", screen)
    {
        Add(_name);
        Add(_scopes);
        _place.AddTo(this);
        Add(_budget);
        Add(_restore);
        _key.AddTo(this);
    }

    protected override async Task RunAsync(ParseResult arguments, GovernanceContext context, Screen screen, CancellationToken cancellation)
    {
        var name = arguments.GetRequiredValue(_name);
        if (name.Length > App.NameMaxLength || !Regex.IsMatch(name, App.NamePattern)) throw new ExpectedFailure($"'{name}' is no name of an app: use up to {App.NameMaxLength} small Latin letters, digits and hyphens, a letter first.");
        var app = new App
        {
            Name = name,
            AreaId = (await _place.AreaAsync(arguments, context, cancellation))?.Id,
            OwnerId = (await _place.OrganisationAsync(arguments, context, cancellation))?.Id,
            Scopes = Scopes(arguments),
            BudgetCost = Positive(arguments, _budget),
            BudgetRestorePerSecond = Positive(arguments, _restore),
            CreatedAt = DateTime.UtcNow,
        };
        context.Add(app);
        var key = _key.Add(arguments, context, app);
        await NewKey.SaveAsync(context, app, cancellation);
        Show(arguments, screen, key, key.Key);
        NewKey.Tell(screen, key);
    }

    private List<AppScope> Scopes(ParseResult arguments) =>
        [.. (arguments.GetValue(_scopes) ?? []).Select(text => AppScopeText.TryParse(text, out var scope) ? scope : throw new ExpectedFailure($"'{text}' is no scope: use {string.Join(", ", AppScopeText.All)}.")).Distinct()];

    private static int? Positive(ParseResult arguments, Option<int?> option) =>
        arguments.GetValue(option) is < 1 and var cost ? throw new ExpectedFailure($"{option.Name} {cost} must be 1 or more.") : arguments.GetValue(option);
}
