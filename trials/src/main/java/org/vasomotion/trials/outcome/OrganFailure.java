package org.vasomotion.trials.outcome;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;

/// Points of the Sequential Organ Failure Assessment (Vincent 1996, 10.1007/BF01709751) for what the
/// virtual patient has: circulation and kidneys, 0 to 8. Lungs, liver, coagulation and brain have none
/// here, so that it is no whole SOFA.
final class OrganFailure {

    private static final double HIGH_UG_PER_KG_MIN = 0.1;
    private static final double OLIGURIA_ML_PER_D = 500;
    private static final double ANURIA_ML_PER_D = 200;
    private static final double MOST = 8;
    private static final double HOURS_PER_D = 24;

    private OrganFailure() {}

    /// Who is dead has the most.
    @Dimensionless
    static double points(TrialResult result, PatientRow row) {
        if (Double.isFinite(result.exposure(row, Exposure.DEATH_AFTER))) {
            return MOST;
        }
        double rateUgPerKgMin = result.exposure(row, Exposure.LAST_NOREPINEPHRINE);
        double hours = result.trial().followed().toMinutes() / 60.0;
        double urineMlPerD = result.exposure(row, Exposure.URINE) * HOURS_PER_D / hours;
        double circulation = rateUgPerKgMin > HIGH_UG_PER_KG_MIN ? 4 : rateUgPerKgMin > 0 ? 3 : 0;
        double kidneys = urineMlPerD < ANURIA_ML_PER_D ? 4 : urineMlPerD < OLIGURIA_ML_PER_D ? 3 : 0;
        return circulation + kidneys;
    }
}
