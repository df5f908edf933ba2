package org.vasomotion.simulation.instrument;

import java.util.random.RandomGenerator;

/// The radial artery of a patient: in one of five it reads too low while much norepinephrine runs.
///
/// A fifth of patients and 5 to 10 mmHg are the specification's, from memory; that it begins at 0.2 and is
/// complete at 0.5 ug/kg/min, and is the same for systolic, mean and diastolic pressure, is assumed.
///
/// @param fullMmHg what it reads too low at full vasoconstriction
record RadialArtery(double fullMmHg) {

    private static final double BEGINS_UG_PER_KG_MIN = 0.2;
    private static final double COMPLETE_UG_PER_KG_MIN = 0.5;

    static RadialArtery drawn(RandomGenerator chance) {
        boolean readsLow = chance.nextDouble() < 0.2;
        double mmHg = 5 + 5 * chance.nextDouble();
        return new RadialArtery(readsLow ? mmHg : 0);
    }

    /// How much too low it reads at a rate of norepinephrine.
    double tooLowMmHg(double norepinephrineUgPerKgMin) {
        double share =
                (norepinephrineUgPerKgMin - BEGINS_UG_PER_KG_MIN) / (COMPLETE_UG_PER_KG_MIN - BEGINS_UG_PER_KG_MIN);
        return fullMmHg * Math.clamp(share, 0.0, 1.0);
    }
}
