package org.vasomotion.trials.criterion;

import java.util.Arrays;
import java.util.function.Function;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.hipparchus.stat.descriptive.rank.Median;
import org.hipparchus.stat.regression.SimpleRegression;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.trials.study.Contrast;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Measured;

/// Computes the number of a cohort from the numbers of its patients.
final class Figures {

    private static final double PERCENT = 100;

    private final Function<Measured, double[]> numbers;

    /// @param numbers of each patient what is measured
    Figures(Function<Measured, double[]> numbers) {
        this.numbers = numbers;
    }

    double of(Figure figure) {
        return switch (figure) {
            case Figure.Mean mean -> StatUtils.mean(numbers.apply(mean.of()));
            case Figure.Median median -> median(median.of());
            case Figure.Share share -> share(share);
            case Figure.Difference difference ->
                StatUtils.mean(numbers.apply(difference.of())) - StatUtils.mean(numbers.apply(difference.above()));
            case Figure.Ratio ratio -> median(ratio.of()) / median(ratio.over());
            case Figure.Relation relation -> relation(relation);
        };
    }

    /// The median change, or how far the median of one group lies above that of the other.
    double of(Contrast contrast) {
        return switch (contrast) {
            case Contrast.Paired paired -> median(paired.change());
            case Contrast.Groups groups -> median(groups.of()) - median(groups.above());
        };
    }

    private double median(Measured measured) {
        return new Median().evaluate(numbers.apply(measured));
    }

    private double share(Figure.Share share) {
        double[] values = numbers.apply(share.of());
        long counted = Arrays.stream(values)
                .filter(value -> holds(share.side(), value, share.bound()))
                .count();
        return PERCENT * counted / values.length;
    }

    private static boolean holds(SignTest.Side side, double value, double bound) {
        return switch (side) {
            case ABOVE -> value > bound;
            case BELOW -> value < bound;
            case AT_LEAST -> value >= bound;
            case AT_MOST -> value <= bound;
        };
    }

    private double relation(Figure.Relation relation) {
        double[] of = numbers.apply(relation.of());
        double[] with = numbers.apply(relation.with());
        return switch (relation.kind()) {
            case PEARSON -> new PearsonsCorrelation().correlation(of, with);
            case SPEARMAN -> new SpearmansCorrelation().correlation(of, with);
            case SQUARED -> Math.pow(new PearsonsCorrelation().correlation(of, with), 2);
            case SLOPE -> slope(of, with);
        };
    }

    private static double slope(double[] of, double[] with) {
        SimpleRegression line = new SimpleRegression();
        for (int i = 0; i < of.length; i++) {
            line.addData(with[i], of[i]);
        }
        return line.getSlope();
    }
}
