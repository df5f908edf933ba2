package org.vasomotion.trials.outcome;

import java.util.List;
import java.util.random.RandomGenerator;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.stat.StatUtils;
import org.hipparchus.stat.descriptive.rank.Percentile;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.analysis.Estimate;

/// Means of probabilities of death with what is not known of them: coefficients and level are drawn from what is
/// believed of them, and to each mean is added what another sample of patients would change in it (normal,
/// by its standard error; of the same patients by that of their own differences).
final class ExpectedDraws {

    private static final int DRAWS = 500;

    @Dimensionless
    private static final double LOW_PERCENTILE = 2.5;

    @Dimensionless
    private static final double HIGH_PERCENTILE = 97.5;

    private final OutcomeModel model;
    private final boolean isPaired;
    private final RandomGenerator coefficients;
    private final RandomGenerator levels;
    private final RandomGenerator sample;

    /// @param isPaired whether both arms are of the same patients, in the same order
    ExpectedDraws(OutcomeModel model, long seed, boolean isPaired) {
        this.model = model;
        this.isPaired = isPaired;
        this.coefficients = RandomStream.of(seed, 0, "outcome coefficients");
        this.levels = RandomStream.of(seed, 0, "outcome level");
        this.sample = RandomStream.of(seed, 0, "outcome sample");
    }

    ExpectedDeaths of(List<Risk> one, List<Risk> two) {
        double[] firsts = new double[DRAWS];
        double[] others = new double[DRAWS];
        double[] differences = new double[DRAWS];
        double[] beyondStart = new double[DRAWS];
        double[] byCoefficients = new double[DRAWS];
        double usual = model.level().shift();
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] perUnit = model.coefficients().stream()
                    .mapToDouble(each -> each.perUnit() + each.deviation() * coefficients.nextGaussian())
                    .toArray();
            double shift = usual + model.level().deviation() * levels.nextGaussian();
            firsts[draw] = another(deaths(one, perUnit, shift));
            others[draw] = another(deaths(two, perUnit, shift));
            double[] first = deaths(one, perUnit, usual);
            double[] other = deaths(two, perUnit, usual);
            byCoefficients[draw] = StatUtils.mean(first) - StatUtils.mean(other);
            differences[draw] = byCoefficients[draw] + error(first, other) * sample.nextGaussian();
            double[] risen = risen(one, first);
            double[] otherRisen = risen(two, other);
            beyondStart[draw] = StatUtils.mean(risen)
                    - StatUtils.mean(otherRisen)
                    + error(risen, otherRisen) * sample.nextGaussian();
        }
        double[] ones = deaths(one, model.perUnit(), usual);
        double[] twos = deaths(two, model.perUnit(), usual);
        double first = StatUtils.mean(ones);
        double other = StatUtils.mean(twos);
        double rise = StatUtils.mean(risen(one, ones)) - StatUtils.mean(risen(two, twos));
        return new ExpectedDeaths(
                estimate(first, firsts, Double.NaN),
                estimate(other, others, Double.NaN),
                estimate(first - other, differences, pValue(first - other, differences)),
                estimate(rise, beyondStart, pValue(rise, beyondStart)),
                estimate(first - other, byCoefficients, Double.NaN));
    }

    /// By how much each probability is above that of the score alone.
    private double[] risen(List<Risk> risks, double[] deaths) {
        double[] risen = new double[deaths.length];
        for (int i = 0; i < risen.length; i++) {
            risen[i] = deaths[i] - risks.get(i).deathByScore(model.level().shift());
        }
        return risen;
    }

    private static double[] deaths(List<Risk> risks, double[] perUnit, @Dimensionless double shift) {
        return risks.stream().mapToDouble(risk -> risk.death(perUnit, shift)).toArray();
    }

    @Dimensionless
    private double another(double[] probabilities) {
        double error = Math.sqrt(StatUtils.variance(probabilities) / probabilities.length);
        return Math.clamp(StatUtils.mean(probabilities) + error * sample.nextGaussian(), 0, 1);
    }

    /// Standard error of the difference of the means.
    @Dimensionless
    private double error(double[] one, double[] other) {
        if (isPaired) {
            double[] own = new double[one.length];
            for (int i = 0; i < own.length; i++) {
                own[i] = one[i] - other[i];
            }
            return Math.sqrt(StatUtils.variance(own) / own.length);
        }
        return Math.sqrt(StatUtils.variance(one) / one.length + StatUtils.variance(other) / other.length);
    }

    @Dimensionless
    private static double pValue(@Dimensionless double difference, double[] draws) {
        double deviation = Math.sqrt(StatUtils.variance(draws));
        return deviation == 0
                ? Double.NaN
                : 2 * new NormalDistribution().cumulativeProbability(-Math.abs(difference) / deviation);
    }

    private static Estimate estimate(@Dimensionless double value, double[] draws, @Dimensionless double pValue) {
        Percentile percentile = new Percentile();
        return new Estimate(
                value, percentile.evaluate(draws, LOW_PERCENTILE), percentile.evaluate(draws, HIGH_PERCENTILE), pValue);
    }
}
