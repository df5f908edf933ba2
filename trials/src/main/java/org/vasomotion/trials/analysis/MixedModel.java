package org.vasomotion.trials.analysis;

import java.util.List;
import java.util.Optional;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// A linear mixed model by REML: fixed effects, an intercept of each patient's own, and a slope of his own where
/// the readings can tell it. Tests by Satterthwaite's degrees of freedom (1946, 10.2307/3002019).
///
/// No library for it is kept up on the JVM; this one is held against published fits of lme4 and nlme.
@Api
public final class MixedModel {

    @Dimensionless
    private static final double UPPER = 0.975;

    private final RestrictedLikelihood likelihood;
    private final Spread spread;
    private final Satterthwaite freedom;
    private final double[] effects;
    private final RealMatrix covariance;
    private final double deviance;

    private MixedModel(Theta theta, @Dimensionless double timeUnit) {
        this.likelihood = theta.likelihood();
        RestrictedLikelihood.At at = likelihood.at(theta.values());
        this.spread = Spread.of(theta.values(), Math.sqrt(at.variance()), timeUnit);
        this.freedom = new Satterthwaite(likelihood, theta.values());
        this.effects = at.effects();
        this.covariance = at.inverse().scalarMultiply(at.variance());
        this.deviance = at.deviance();
    }

    /// How readings lie apart, in their unit.
    ///
    /// @param intercept standard deviation of patients' own intercepts
    /// @param slope the same of their own slopes, per unit of time; no number where there are none
    /// @param correlation of both; no number where there are no slopes
    /// @param residual standard deviation of what is left
    @Api
    public record Spread(
            @Dimensionless double intercept,
            @Dimensionless double slope,
            @Dimensionless double correlation,
            @Dimensionless double residual) {

        static Spread of(double[] theta, @Dimensionless double residual, @Dimensionless double timeUnit) {
            if (theta.length == 1) {
                return new Spread(Math.abs(theta[0]) * residual, Double.NaN, Double.NaN, residual);
            }
            double slope = Math.hypot(theta[1], theta[2]);
            double correlation = Math.signum(theta[0]) * theta[1] / slope;
            return new Spread(Math.abs(theta[0]) * residual, slope * residual / timeUnit, correlation, residual);
        }

        public boolean hasSlopes() {
            return Double.isFinite(slope);
        }
    }

    /// Fits it; empty where nothing can be told: fewer patients or readings than effects, effects that cannot be
    /// told apart, readings without any spread.
    public static Optional<MixedModel> of(List<Cluster> clusters) {
        List<Cluster> read =
                clusters.stream().filter(cluster -> cluster.size() > 0).toList();
        int readings = read.stream().mapToInt(Cluster::size).sum();
        if (read.size() < 2 || readings <= read.getFirst().fixed()[0].length + 1) {
            return Optional.empty();
        }
        try {
            double unit = Theta.timeUnit(read);
            return Theta.of(read, unit).map(theta -> new MixedModel(theta, unit));
        } catch (MathRuntimeException notTold) {
            return Optional.empty();
        }
    }

    public Spread spread() {
        return spread;
    }

    /// Minus twice the restricted log likelihood.
    public double deviance() {
        return deviance;
    }

    public int readings() {
        return likelihood.observations();
    }

    /// A sum of fixed effects, with its interval and p by t.
    public Estimate contrast(double... weights) {
        double value = 0;
        for (int i = 0; i < weights.length; i++) {
            value += weights[i] * effects[i];
        }
        double error = standardError(weights);
        TDistribution t = new TDistribution(degreesOfFreedom(weights));
        double half = t.inverseCumulativeProbability(UPPER) * error;
        return new Estimate(value, value - half, value + half, 2 * t.cumulativeProbability(-Math.abs(value / error)));
    }

    public double standardError(double... weights) {
        return Math.sqrt(Satterthwaite.quadratic(covariance, weights));
    }

    public double degreesOfFreedom(double... weights) {
        return freedom.of(weights);
    }

    /// Whether several sums of fixed effects are all zero: p of Wald's F, with the fewest degrees of freedom that
    /// one of the sums has (cautious).
    ///
    /// @return no number where the sums follow from each other
    @Dimensionless
    public double pOfAllZero(List<double[]> sums) {
        RealMatrix weights = new Array2DRowRealMatrix(sums.toArray(double[][]::new));
        LUDecomposition ofSums =
                new LUDecomposition(weights.multiply(covariance).multiplyTransposed(weights));
        if (!ofSums.getSolver().isNonSingular()) {
            return Double.NaN;
        }
        double[] values = weights.operate(effects);
        double wald = 0;
        double[] solved = ofSums.getSolver().getInverse().operate(values);
        for (int i = 0; i < values.length; i++) {
            wald += values[i] * solved[i];
        }
        double fewest = sums.stream().mapToDouble(freedom::of).min().orElseThrow();
        return 1 - new FDistribution(sums.size(), fewest).cumulativeProbability(wald / sums.size());
    }
}
