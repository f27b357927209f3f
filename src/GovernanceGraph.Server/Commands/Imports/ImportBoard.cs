using GovernanceGraph.Server.Commands.Output;
using GovernanceGraph.Server.Import;

namespace GovernanceGraph.Server.Commands.Imports;

/// <summary>Shows an import's progress as one step for each file and each work in the database.</summary>
internal sealed class ImportBoard(IProgressBoard board) : IProgress<ImportProgress>, IDisposable
{
    private IProgressStep? _step;
    private string? _title;
    private long _done;

    public void Report(ImportProgress value)
    {
        if (value.Step != _title)
        {
            _step?.Dispose();
            _step = board.Begin(value.Total is null ? value.Step : $"{value.Step} (bytes)", value.Total);
            (_title, _done) = (value.Step, 0);
        }
        if (value.Done > _done) _step!.Advance(value.Done - _done);
        _done = value.Done;
    }

    public void Dispose() => _step?.Dispose();
}
