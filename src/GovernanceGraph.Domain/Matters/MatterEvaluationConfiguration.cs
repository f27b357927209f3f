using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Matters;

internal sealed class MatterEvaluationConfiguration : IEntityTypeConfiguration<MatterEvaluation>
{
    public void Configure(EntityTypeBuilder<MatterEvaluation> builder)
    {
        builder.Property(evaluation => evaluation.Comment).HasMaxLength(MatterEvaluation.CommentMaxLength);
        builder.HasOne(evaluation => evaluation.Matter).WithMany(matter => matter.Evaluations).HasForeignKey(evaluation => evaluation.MatterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(evaluation => new { evaluation.MatterId, evaluation.At, evaluation.Id });
        builder.HasCheck("participants", "participants >= 1 AND satisfied BETWEEN 0 AND participants");
    }
}
