using GovernanceGraph.Contract.Audit;
using GovernanceGraph.Contract.Files;
using GovernanceGraph.Domain.Issues.Clock;
using GovernanceGraph.Domain.PersonalData;
using GovernanceGraph.Domain.Storage;
using GovernanceGraph.Domain.Territory;
using Microsoft.EntityFrameworkCore;

namespace GovernanceGraph.Contract.Commands;

/// <summary>What all steps share while the server runs.</summary>
/// <param name="Database">Where they write.</param>
/// <param name="Reading">How many people's values a viewer may see in full.</param>
/// <param name="Territory">Finds the area of a place.</param>
/// <param name="Times">The working time of areas.</param>
/// <param name="NationalIds">Opens national id numbers; null where no keys are configured.</param>
/// <param name="Files">Takes in the files that come along.</param>
public sealed record CommandServices(DbContextOptions<GovernanceContext> Database, TimeProvider Time, IReadingLimit Reading, TerritoryIndex Territory, WorkingTimes Times, NationalIdVault? NationalIds, IFileIntake Files);
