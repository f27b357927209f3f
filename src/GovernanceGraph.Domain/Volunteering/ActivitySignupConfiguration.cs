using GovernanceGraph.Domain.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovernanceGraph.Domain.Volunteering;

internal sealed class ActivitySignupConfiguration : IEntityTypeConfiguration<ActivitySignup>
{
    public void Configure(EntityTypeBuilder<ActivitySignup> builder)
    {
        builder.HasOne(signup => signup.Activity).WithMany(activity => activity.Signups).HasForeignKey(signup => signup.ActivityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(signup => signup.Volunteer).WithMany(volunteer => volunteer.Signups).HasForeignKey(signup => signup.VolunteerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(signup => new { signup.ActivityId, signup.VolunteerId }).IsUnique();
        builder.HasIndex(signup => new { signup.ActivityId, signup.SignedUpAt, signup.Id });
        builder.HasIndex(signup => new { signup.VolunteerId, signup.SignedUpAt, signup.Id });
        builder.HasCheck("confirmed", $"(status = '{EnumText.Of(SignupStatus.Confirmed)}') = (confirmed_hours IS NOT NULL)");
        builder.HasCheck("checked_in", $"status <> '{EnumText.Of(SignupStatus.CheckedIn)}' OR checked_in_at IS NOT NULL");
        builder.HasCheck("checked_out", "checked_out_at IS NULL OR (checked_in_at IS NOT NULL AND checked_in_at <= checked_out_at)");
        builder.HasCheck("hours", $"confirmed_hours > 0 AND confirmed_hours <= {ActivitySignup.MaxHours}");
    }
}
