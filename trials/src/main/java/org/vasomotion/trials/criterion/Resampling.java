package org.vasomotion.trials.criterion;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Median;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.reading.Readings;
import org.vasomotion.trials.study.Contrast;

/// Cohorts of the published size, drawn with replacement from the patients of a virtual cohort.
final class Resampling {

    private static final int COHORTS = 200;
    private static final double SIGNIFICANT = 0.05;
    private static final double PERCENT = 100;

    private final double[] pValues;

    private Resampling(double[] pValues) {
        this.pValues = pValues;
    }

    /// @param number how many patients a cohort has, in each group
    /// @param purpose of the random numbers
    static Resampling of(Contrast contrast, Readings readings, int number, long seed, String purpose) {
        return new Resampling(IntStream.range(0, COHORTS)
                .mapToDouble(cohort -> p(contrast, readings, number, RandomStream.of(seed, cohort, purpose)))
                .toArray());
    }

    private static double p(Contrast contrast, Readings readings, int number, RandomGenerator chance) {
        return switch (contrast) {
            case Contrast.Paired paired -> Significance.paired(drawn(readings.of(paired.change()), number, chance));
            case Contrast.Groups groups -> {
                double[] of = drawn(readings.of(groups.of()), number, chance);
                yield Significance.independent(of, drawn(readings.of(groups.above()), number, chance));
            }
        };
    }

    private static double[] drawn(double[] read, int number, RandomGenerator chance) {
        double[] all = Readings.present(read);
        return IntStream.range(0, number)
                .mapToDouble(_ -> all[chance.nextInt(all.length)])
                .toArray();
    }

    double medianP() {
        return new Median().evaluate(pValues);
    }

    /// In percent of the cohorts.
    double significantShare() {
        return PERCENT
                * IntStream.range(0, COHORTS)
                        .filter(i -> pValues[i] < SIGNIFICANT)
                        .count()
                / COHORTS;
    }
}
