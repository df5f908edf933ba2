package org.vasomotion.trials.clinician;

import org.vasomotion.model.Api;

/// Between which mean arterial pressures a nurse keeps a patient by norepinephrine.
///
/// @param lowMmHg below it the rate goes up
/// @param highMmHg above it the rate goes down
@Api
public record PressureTarget(double lowMmHg, double highMmHg) {

    public PressureTarget {
        if (!(lowMmHg < highMmHg)) {
            throw new IllegalArgumentException("a target is a range, not " + lowMmHg + " to " + highMmHg + " mmHg");
        }
    }

    /// 65 mmHg and a little more: the Surviving Sepsis Campaign 2021 (10.1007/s00134-021-06506-y) asks for
    /// 65; that nurses let it rise by 10 is assumed.
    public static PressureTarget usual() {
        return new PressureTarget(65, 75);
    }
}
