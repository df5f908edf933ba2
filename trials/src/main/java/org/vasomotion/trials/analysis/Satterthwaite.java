package org.vasomotion.trials.analysis;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/// Degrees of freedom of a sum of fixed effects: how well its standard error is known, from the curvature of the
/// likelihood in what the error depends on (as lmerTest does, Kuznetsova 2017, 10.18637/jss.v082.i13).
final class Satterthwaite {

    private static final double STEP = 1e-3;

    private final RestrictedLikelihood likelihood;
    private final double[] theta;
    private final double logVariance;

    /// How the covariance of the fixed effects changes with each part of theta.
    private final RealMatrix[] slopes;

    private final RealMatrix covariance;
    private final RealMatrix uncertainty;

    Satterthwaite(RestrictedLikelihood likelihood, double[] theta) {
        this.likelihood = likelihood;
        this.theta = theta[0] == 0 ? new double[0] : theta.clone();
        RestrictedLikelihood.At at = at(this.theta);
        this.logVariance = Math.log(at.variance());
        this.covariance = at.inverse().scalarMultiply(at.variance());
        this.slopes = new RealMatrix[this.theta.length];
        for (int i = 0; i < slopes.length; i++) {
            RealMatrix above = at(moved(i, STEP)).inverse();
            RealMatrix below = at(moved(i, -STEP)).inverse();
            slopes[i] = above.subtract(below).scalarMultiply(at.variance() / (2 * STEP));
        }
        this.uncertainty = uncertainty();
    }

    /// Of this sum; of the residuals where the likelihood is flat.
    double of(double[] weights) {
        double variance = quadratic(covariance, weights);
        RealVector gradient = new ArrayRealVector(theta.length + 1);
        for (int i = 0; i < theta.length; i++) {
            gradient.setEntry(i, quadratic(slopes[i], weights));
        }
        gradient.setEntry(theta.length, variance);
        double freedom = 2 * variance * variance / gradient.dotProduct(uncertainty.operate(gradient));
        int most = likelihood.observations() - likelihood.fixed();
        return freedom > 0 && freedom < most ? freedom : most;
    }

    static double quadratic(RealMatrix matrix, double[] weights) {
        double sum = 0;
        double[] product = matrix.operate(weights);
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * product[i];
        }
        return sum;
    }

    /// Covariance of theta and the logarithm of the residual variance: twice the inverse of the deviance's
    /// curvature.
    private RealMatrix uncertainty() {
        int size = theta.length + 1;
        double[][] curvature = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                curvature[i][j] = curvature(i, j);
                curvature[j][i] = curvature[i][j];
            }
        }
        try {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(curvature))
                    .getSolver()
                    .getInverse()
                    .scalarMultiply(2);
        } catch (MathRuntimeException flat) {
            return new Array2DRowRealMatrix(size, size);
        }
    }

    private double curvature(int i, int j) {
        double together = deviance(i, STEP, j, STEP) + deviance(i, -STEP, j, -STEP);
        double against = deviance(i, STEP, j, -STEP) + deviance(i, -STEP, j, STEP);
        return (together - against) / (4 * STEP * STEP);
    }

    private double deviance(int i, double by, int j, double andBy) {
        double[] moved = theta.clone();
        double log = logVariance;
        if (i < moved.length) {
            moved[i] += by;
        } else {
            log += by;
        }
        if (j < moved.length) {
            moved[j] += andBy;
        } else {
            log += andBy;
        }
        return at(moved).deviance(Math.exp(log));
    }

    private double[] moved(int place, double by) {
        double[] moved = theta.clone();
        moved[place] += by;
        return moved;
    }

    private RestrictedLikelihood.At at(double[] values) {
        return likelihood.at(values.length == 0 ? new double[] {0} : values);
    }
}
