package org.vasomotion.trials.outcome;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.trial.Exposure;
import org.vasomotion.trials.trial.PatientRow;
import org.vasomotion.trials.trial.TrialResult;

/// What decides whether one patient dies within 28 days.
final class Risk {

    private final boolean isDead;

    @Dimensionless
    private final double logOdds;

    @Dimensionless
    private final double[] beyondMean;

    /// @param isDead whether he died while he was followed
    /// @param logOdds by his score
    /// @param beyondMean each exposure less its mean in the trial, in the order of the coefficients
    Risk(boolean isDead, @Dimensionless double logOdds, @Dimensionless double... beyondMean) {
        this.isDead = isDead;
        this.logOdds = logOdds;
        this.beyondMean = beyondMean.clone();
    }

    /// Of all patients of a trial, in the order of its rows.
    static List<Risk> of(TrialResult result, List<Coefficient> coefficients) {
        double[] means = coefficients.stream()
                .mapToDouble(coefficient -> result.rows().stream()
                        .mapToDouble(row -> result.exposure(row, coefficient.exposure()))
                        .filter(Double::isFinite)
                        .average()
                        .orElse(0))
                .toArray();
        List<Risk> risks = new ArrayList<>();
        for (PatientRow row : result.rows()) {
            double[] beyondMean = new double[means.length];
            for (int i = 0; i < means.length; i++) {
                beyondMean[i] = result.exposure(row, coefficients.get(i).exposure()) - means[i];
            }
            risks.add(new Risk(
                    Double.isFinite(result.exposure(row, Exposure.DEATH_AFTER)),
                    OutcomeModel.byScore(result.exposure(row, Exposure.VASOACTIVE_SCORE_AT_START)),
                    beyondMean));
        }
        return risks;
    }

    /// Within 28 days.
    ///
    /// @param perUnit change of the log odds per unit of each exposure
    /// @param shift of everybody's log odds
    @Dimensionless
    double death(double[] perUnit, @Dimensionless double shift) {
        if (isDead) {
            return 1;
        }
        double odds = shift + logOdds;
        for (int i = 0; i < perUnit.length; i++) {
            odds += perUnit[i] * beyondMean[i];
        }
        return 1 / (1 + Math.exp(-odds));
    }

    /// What the score alone says, before anybody had an arm.
    @Dimensionless
    double deathByScore(@Dimensionless double shift) {
        return 1 / (1 + Math.exp(-(shift + logOdds)));
    }
}
