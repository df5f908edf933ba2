package org.vasomotion.trials.outcome;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.trial.Exposure;

/// How exposures become outcomes.
///
/// Mortality follows the vasoactive-inotropic score at the start, as published; the other exposures move it up
/// and down around the mean of the trial, so that they say who dies, not how many. Arms differ through
/// exposures only. The score is a sign of how ill somebody is who is kept at one pressure: what a strategy
/// gives later, to reach another pressure or in place of fluid, is none, and no trial says that it kills. It
/// is therefore taken before anybody has an arm.
///
/// @param coefficients of the exposures
/// @param level of mortality beside the score
@Api
@Evidence(none = "each number carries its source, or says that it is assumed")
public record OutcomeModel(List<Coefficient> coefficients, Level level) {

    /// Middles of the published bands of the score, and mortality at 30 days in each: Song 2021, J Clin Med
    /// 10:495, 10.3390/jcm10030495, 910 patients with sepsis, highest score of their first six hours.
    @Dimensionless
    private static final double[] SCORES = {2.5, 10.5, 23, 38, 60};

    @Dimensionless
    private static final double[] DEATHS = {0.172, 0.208, 0.333, 0.546, 0.700};

    private static final String ASSUMED = "assumed; no coefficient was found that could be cited";

    public OutcomeModel {
        coefficients = List.copyOf(coefficients);
    }

    public static OutcomeModel standard() {
        return new OutcomeModel(
                List.of(
                        new Coefficient(Exposure.LACK_IN_KIDNEY, 0.05, 0.03, ASSUMED),
                        new Coefficient(Exposure.LACK_IN_GUT, 0.05, 0.03, ASSUMED),
                        new Coefficient(Exposure.LACK_IN_LIVER, 0.05, 0.03, ASSUMED),
                        new Coefficient(Exposure.LACK_IN_VITAL, 0.10, 0.05, ASSUMED),
                        new Coefficient(Exposure.HYPOTENSION, 0.05, 0.03, ASSUMED),
                        new Coefficient(
                                Exposure.BALANCE,
                                0.00006,
                                0.00004,
                                "assumed: 10 % of 70 kg, the overload of most studies (PMC8275824), raises the odds by a half")),
                new Level(
                        -1.15,
                        0.49,
                        "LevelCalibration on early-goals-or-usual-care, seed 2026: 27.2 % die, the random-effects mean of"
                                + " ARISE 2014, Raia 2022, Hernandez 2014 and De Backer 2013"));
    }

    /// Change of the log odds per unit of each exposure.
    @Dimensionless
    double[] perUnit() {
        return coefficients.stream().mapToDouble(Coefficient::perUnit).toArray();
    }

    /// The same at another level.
    public OutcomeModel at(Level other) {
        return new OutcomeModel(coefficients, other);
    }

    /// Log odds of death by the score alone, straight lines between the bands' middles.
    @Dimensionless
    static double byScore(@Dimensionless double score) {
        if (score <= SCORES[0]) {
            return logit(DEATHS[0]);
        }
        for (int i = 1; i < SCORES.length; i++) {
            if (score <= SCORES[i]) {
                double part = (score - SCORES[i - 1]) / (SCORES[i] - SCORES[i - 1]);
                return logit(DEATHS[i - 1]) + part * (logit(DEATHS[i]) - logit(DEATHS[i - 1]));
            }
        }
        return logit(DEATHS[DEATHS.length - 1]);
    }

    @Dimensionless
    private static double logit(@Dimensionless double probability) {
        return Math.log(probability / (1 - probability));
    }
}
