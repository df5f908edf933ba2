package org.vasomotion.trials.finding;

import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.trials.analysis.PowerCurve;
import org.vasomotion.trials.analysis.Risks;
import org.vasomotion.trials.analysis.Survival;
import org.vasomotion.trials.analysis.WinRatio;
import org.vasomotion.trials.outcome.ExpectedDeaths;

/// What was found of the first arm against another.
///
/// @param other place of the other arm
/// @param compared one line for each number
/// @param trajectories signs and norepinephrine over time, by a mixed model for repeated measures
/// @param deaths within 28 days, drawn once from the probabilities
/// @param survival hazard ratio and log-rank test of the drawn deaths
/// @param expected deaths, the means of the probabilities: the main estimate
/// @param benefit probability that the hazard is lower with the first arm, from a prior that is skeptical
/// @param winRatio death, then days without support, then stay
/// @param power how often trials of some sizes would find the difference in days without support
@Api
public record Finding(
        int other,
        List<Compared> compared,
        List<Trajectory> trajectories,
        Risks deaths,
        Survival.Comparison survival,
        ExpectedDeaths expected,
        @Dimensionless double benefit,
        WinRatio winRatio,
        List<PowerCurve.Point> power) {

    public Finding {
        compared = List.copyOf(compared);
        trajectories = List.copyOf(trajectories);
        power = List.copyOf(power);
    }
}
