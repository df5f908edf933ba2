package org.vasomotion.trials.outcome;

import java.util.Locale;
import org.vasomotion.model.Api;
import org.vasomotion.trials.trial.TrialResult;

/// Finds the level at which patients of a trial die as often as those of the studies for calibration.
///
/// Run it by `vasomotion trial early-goals-or-usual-care --calibrate-deaths` after a change of the population,
/// of the score or of the coefficients, and write what it says into [OutcomeModel#standard]. Studies for
/// validation are not among those it looks at; which arm fares better is nothing it could set.
@Api
public final class LevelCalibration {

    private static final double WIDEST = 10;
    private static final int HALVINGS = 60;

    private LevelCalibration() {}

    /// The level at which this model, whatever its own, has the patients of this trial die as published. Its
    /// deviation is the standard error of the published mean; single studies lie further apart.
    public static Level of(TrialResult result, OutcomeModel model) {
        PooledMortality published = PooledMortality.of(CountedDeaths.CALIBRATION);
        double low = -WIDEST;
        double high = WIDEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            Level level = new Level(middle, 0, "");
            if (new Outcomes(result, model.at(level)).mortality() < published.mortality()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Level(
                (low + high) / 2,
                published.standardError(),
                String.format(
                        Locale.ROOT,
                        "%.1f %% of %s die, as in %d studies for calibration (random effects, between studies %.2f)",
                        100 * published.mortality(),
                        result.trial().id(),
                        CountedDeaths.CALIBRATION.size(),
                        published.betweenStudies()));
    }
}
