package org.vasomotion.trials.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.MultivariateFunction;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.vasomotion.model.quantity.Dimensionless;

/// How patients differ where the restricted likelihood is highest, over the residual standard deviation.
@SuppressWarnings("ArrayRecordComponent") // numbers for one fit, never compared and never changed
record Theta(RestrictedLikelihood likelihood, @Dimensionless double[] values) {

    private static final int MOST_TRIES = 5000;

    @Dimensionless
    private static final double EXACT = 1e-11;

    /// Below this share of the residual, patients' own intercepts or slopes are none (lme4 takes the same).
    @Dimensionless
    private static final double NOTHING = 1e-4;

    /// A slope of a patient's own is asked for only with so many times of his.
    private static final int LEAST_TIMES = 3;

    /// The longest time, so that slopes and intercepts are of one order.
    @Dimensionless
    static double timeUnit(List<Cluster> clusters) {
        double most = clusters.stream()
                .flatMapToDouble(cluster -> Arrays.stream(cluster.times()))
                .map(Math::abs)
                .max()
                .orElse(0);
        return most > 0 ? most : 1;
    }

    /// With slopes, if they can be told; else without.
    static Optional<Theta> of(List<Cluster> clusters, @Dimensionless double timeUnit) {
        Optional<Theta> simple = withIntercepts(new RestrictedLikelihood(clusters, 1, timeUnit));
        boolean isAsked = clusters.stream()
                .anyMatch(cluster -> Arrays.stream(cluster.times()).distinct().count() >= LEAST_TIMES);
        Optional<Theta> slopes = isAsked && simple.isPresent()
                ? withSlopes(new RestrictedLikelihood(clusters, 2, timeUnit), simple.get().values[0])
                : Optional.empty();
        return slopes.isPresent() ? slopes : simple;
    }

    /// Over the whole half line, folded into an interval.
    private static Optional<Theta> withIntercepts(RestrictedLikelihood likelihood) {
        UnivariateFunction deviance = share -> deviance(likelihood, share / (1 - share));
        double share = new BrentOptimizer(EXACT, EXACT)
                .optimize(
                        new MaxEval(MOST_TRIES),
                        new UnivariateObjectiveFunction(deviance),
                        GoalType.MINIMIZE,
                        new SearchInterval(0, 1 - NOTHING))
                .getPoint();
        double theta = share / (1 - share);
        double value = theta < NOTHING || deviance(likelihood, 0) <= deviance(likelihood, theta) ? 0 : theta;
        return deviance(likelihood, value) < Double.MAX_VALUE
                ? Optional.of(new Theta(likelihood, new double[] {value}))
                : Optional.empty();
    }

    /// Signs of the triangle are free: they give the same covariance.
    private static Optional<Theta> withSlopes(RestrictedLikelihood likelihood, @Dimensionless double intercept) {
        MultivariateFunction deviance = theta -> deviance(likelihood, theta);
        double[] start = {Math.max(intercept, NOTHING), 0, 1};
        for (int again = 0; again < 2; again++) {
            start = new SimplexOptimizer(EXACT, EXACT)
                    .optimize(
                            new MaxEval(MOST_TRIES),
                            new ObjectiveFunction(deviance),
                            GoalType.MINIMIZE,
                            new InitialGuess(start),
                            new NelderMeadSimplex(start.length, 0.5))
                    .getPoint();
        }
        double slope = Math.hypot(start[1], start[2]);
        boolean isTold = Math.abs(start[0]) > NOTHING
                && slope > NOTHING
                && Math.abs(start[2]) > NOTHING * slope
                && deviance(likelihood, start) < Double.MAX_VALUE;
        return isTold ? Optional.of(new Theta(likelihood, start)) : Optional.empty();
    }

    private static double deviance(RestrictedLikelihood likelihood, double... theta) {
        try {
            double deviance = likelihood.at(theta).deviance();
            return Double.isFinite(deviance) ? deviance : Double.MAX_VALUE;
        } catch (MathRuntimeException notTold) {
            return Double.MAX_VALUE;
        }
    }
}
