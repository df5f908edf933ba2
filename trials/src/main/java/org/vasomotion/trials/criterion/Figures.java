package org.vasomotion.trials.criterion;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.hipparchus.stat.descriptive.rank.Median;
import org.hipparchus.stat.regression.SimpleRegression;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.trials.reading.Readings;
import org.vasomotion.trials.study.Contrast;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Measured;

/// Computes the number of a cohort from the numbers of its patients.
final class Figures {

    private static final double PERCENT = 100;
    private static final int LEAST_TO_RELATE = 3;

    private final Function<Measured, double[]> numbers;
    private final ToDoubleFunction<Figure.Effect> effects;

    /// @param numbers of each patient what is measured
    /// @param effects how arms of a trial compare
    Figures(Function<Measured, double[]> numbers, ToDoubleFunction<Figure.Effect> effects) {
        this.numbers = numbers;
        this.effects = effects;
    }

    double of(Figure figure) {
        return switch (figure) {
            case Figure.Mean mean -> StatUtils.mean(present(mean.of()));
            case Figure.Median median -> median(median.of());
            case Figure.Share share -> share(share);
            case Figure.Difference difference ->
                StatUtils.mean(present(difference.of())) - StatUtils.mean(present(difference.above()));
            case Figure.Ratio ratio -> median(ratio.of()) / median(ratio.over());
            case Figure.Effect effect -> effects.applyAsDouble(effect);
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

    private double[] present(Measured measured) {
        return Readings.present(numbers.apply(measured));
    }

    private double median(Measured measured) {
        return new Median().evaluate(present(measured));
    }

    private double share(Figure.Share share) {
        double[] values = present(share.of());
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
        double[] allOf = numbers.apply(relation.of());
        double[] allWith = numbers.apply(relation.with());
        int[] both = IntStream.range(0, allOf.length)
                .filter(i -> !Double.isNaN(allOf[i]) && !Double.isNaN(allWith[i]))
                .toArray();
        if (both.length <= LEAST_TO_RELATE) {
            return Double.NaN;
        }
        double[] of = Arrays.stream(both).mapToDouble(i -> allOf[i]).toArray();
        double[] with = Arrays.stream(both).mapToDouble(i -> allWith[i]).toArray();
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
