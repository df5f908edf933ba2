package org.vasomotion.trials.study;

import java.util.EnumSet;
import java.util.Set;
import org.vasomotion.model.Api;
import org.vasomotion.simulation.sign.Sign;

/// A published sign of a cohort at its baseline, by which its virtual patients are chosen from the
/// population.
///
/// Only what describes who was studied: pressures, flow, hemoglobin and how ill the microcirculation was.
///
/// @param mean in the unit of the sign, or the median
/// @param deviation between people, in the unit of the sign
@Api
public record Likeness(Sign sign, double mean, double deviation) {

    private static final Set<Sign> DESCRIBING = EnumSet.of(
            Sign.MEAN_ARTERIAL_PRESSURE,
            Sign.CENTRAL_VENOUS_PRESSURE,
            Sign.CARDIAC_INDEX,
            Sign.HEMOGLOBIN,
            Sign.PROPORTION_OF_PERFUSED_VESSELS,
            Sign.PERFUSED_VESSEL_DENSITY,
            Sign.MICROVASCULAR_FLOW_INDEX);

    public Likeness {
        if (!DESCRIBING.contains(sign) || !(deviation > 0)) {
            throw new IllegalArgumentException("patients are chosen by how a sign is spread, and only by one of "
                    + DESCRIBING + ", not by " + sign + " with a spread of " + deviation);
        }
    }
}
