using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Engine.Budgets;

/// <summary>Whose bucket and whose turn it is: an app, an account, or an address of somebody who is neither.</summary>
/// <param name="Number">The key of the app or account, or the address.</param>
public readonly record struct Asker(ViewerKind Kind, UInt128 Number);
