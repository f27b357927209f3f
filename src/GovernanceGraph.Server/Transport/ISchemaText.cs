using GovernanceGraph.Engine.Access;

namespace GovernanceGraph.Server.Transport;

/// <summary>The public schema in GraphQL's own language, as clients may download it.</summary>
public interface ISchemaText
{
    /// <summary>The whole text; the same object for as long as the schema does not change.</summary>
    string Sdl { get; }

    /// <summary>Who may have it.</summary>
    IntrospectionAccess Readers => IntrospectionAccess.Everybody;
}
