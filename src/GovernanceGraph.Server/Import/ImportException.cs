using GovernanceGraph.Server.Commands;

namespace GovernanceGraph.Server.Import;

/// <summary>Why an import cannot go on at all: a file that is no CSV, a mapping that names a column that is not there. The message names the thing, the rule and the cure.</summary>
public sealed class ImportException(string message, Exception? inner = null) : ExpectedFailure(message, inner);
