package org.vasomotion.interop.tabular;

import java.time.Duration;
import java.time.Instant;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// One stay of one patient in intensive care.
///
/// @param id of the stay, which is the patient in everything downstream
/// @param subject of the person, who may have several stays
/// @param in admission to the unit
/// @param out discharge from the unit; [Instant#MAX] where the archive has none
/// @param age in years as text, `> 89` where the archive hides it, empty where unknown
/// @param sex as the archive writes it, empty where unknown
/// @param careUnit as the archive writes it, empty where unknown
/// @param charting the system or systems that charted the stay, empty where the archive has one only
@Api
public record Stay(
        PatientId id,
        String subject,
        Instant in,
        Instant out,
        String age,
        String sex,
        String careUnit,
        String charting) {

    /// Readings from so long before admission belong to the stay: the hours in the emergency room. Proposal of this
    /// project.
    public static final Duration LEAD = Duration.ofHours(24);

    /// Readings from so long after discharge belong to the stay: the last hour's charting. Proposal of this project.
    public static final Duration TAIL = Duration.ofHours(1);

    public Stay {
        if (out.isBefore(in)) {
            throw new IllegalArgumentException("stay " + id + " ends before it begins: " + in + ", " + out);
        }
    }

    /// The time over which readings may belong to the stay.
    public StayPeriod period() {
        return new StayPeriod(
                in.equals(Instant.MIN) ? in : in.minus(LEAD), out.equals(Instant.MAX) ? out : out.plus(TAIL));
    }
}
