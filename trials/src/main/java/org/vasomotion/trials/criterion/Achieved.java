package org.vasomotion.trials.criterion;

import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.descriptive.rank.Median;
import org.vasomotion.model.Api;
import org.vasomotion.trials.reading.Readings;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Statistic;

/// A published value of a baseline, and what the virtual cohort has instead.
@Api
public record Achieved(Published published, Point point, double simulated) {

    /// In published standard deviations between people.
    private static final double FURTHEST = 0.5;

    static Achieved of(Published published, Point point, Readings readings) {
        return new Achieved(published, point, typical(published.statistic(), readings.of(new Measured.Level(point))));
    }

    /// The median where a median was published, else the mean.
    static double typical(Statistic statistic, double[] read) {
        double[] values = Readings.present(read);
        return statistic == Statistic.MEDIAN ? new Median().evaluate(values) : StatUtils.mean(values);
    }

    public boolean isMet() {
        return Math.abs(simulated - published.value())
                <= FURTHEST * published.spread().deviation();
    }
}
