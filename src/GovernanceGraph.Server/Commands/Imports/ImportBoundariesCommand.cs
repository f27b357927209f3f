using System.CommandLine;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;
using GovernanceGraph.Server.Import.Boundaries;
using GovernanceGraph.Server.Import.Mappings;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary><c>governance import boundaries</c>.</summary>
public sealed class ImportBoundariesCommand : ImportVerb
{
    private readonly Argument<FileInfo[]> _files = new("files") { Description = "GeoJSON FeatureCollections of Polygons and MultiPolygons, WGS 84.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _mapping = new("--mapping") { Description = "A mapping file, or the name of one that comes with the program. The other options override it.", HelpName = "name|file" };
    private readonly Option<string?> _scheme = new("--scheme") { Description = "Whose codes these are." };
    private readonly Option<string?> _code = new("--code-property") { Description = "The property with the area's code; without it, areas are matched by parent and name.", HelpName = "name" };
    private readonly Option<string?> _name = new("--name-property") { Description = "The property with the area's name.", HelpName = "name" };
    private readonly Option<string?> _parent = new("--parent-code-property") { Description = "The property with the parent's code.", HelpName = "name" };
    private readonly Option<string?> _crs = new("--crs") { Description = $"The coordinate system of the files: {string.Join(", ", EnumText.Values(typeof(Crs)))}." };

    public ImportBoundariesCommand(Screen screen) : base("boundaries", "Import the boundaries of areas from GeoJSON; a mapping may create areas that are not there.", screen)
    {
        Add(_files);
        foreach (var option in (Option[])[_mapping, _scheme, _code, _name, _parent, _crs]) Add(option);
        _crs.AcceptOnlyFromAmong([.. EnumText.Values(typeof(Crs))]);
    }

    // A file of boundaries says nothing of areas that it does not draw.
    private protected override bool CanRetire => false;

    private protected override IImport ImportOf(ParseResult arguments)
    {
        var mapping = Overridden(arguments, arguments.GetValue(_mapping) is { } name ? MappingFile.Read<BoundaryMapping>(name) : new BoundaryMapping());
        if (mapping.Fault() is { } fault) throw new ExpectedFailure($"The mapping of properties is not complete: {fault} Give it by --mapping or by the options.");
        return new BoundaryImport([.. arguments.GetRequiredValue(_files).Select(file => file.FullName)], mapping);
    }

    private BoundaryMapping Overridden(ParseResult arguments, BoundaryMapping mapping) => mapping with
    {
        Scheme = arguments.GetValue(_scheme) ?? mapping.Scheme,
        Code = arguments.GetValue(_code) ?? mapping.Code,
        Name = arguments.GetValue(_name) ?? mapping.Name,
        Parents = arguments.GetValue(_parent) is { } parent ? [new BoundaryParent { Code = parent }] : mapping.Parents,
        Crs = arguments.GetValue(_crs) is { } crs ? EnumText.Parse<Crs>(crs) : mapping.Crs,
    };
}
