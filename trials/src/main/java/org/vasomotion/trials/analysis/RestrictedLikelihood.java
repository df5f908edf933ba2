package org.vasomotion.trials.analysis;

import java.util.List;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.RealMatrix;
import org.vasomotion.model.quantity.Dimensionless;

/// The restricted likelihood of a mixed model as a function of how patients differ, all else profiled out
/// (Bates 2015, 10.18637/jss.v067.i01, section 3).
///
/// With readings y = X b + Z u + e of a patient, u spread as s² L L' and e as s², sums over patients of X'V⁻¹X,
/// X'V⁻¹y and y'V⁻¹y follow from small products that are made once, by Woodbury's identity.
final class RestrictedLikelihood {

    /// Of the largest product: what is smaller is what is left of rounding.
    @Dimensionless
    private static final double ROUNDING = 1e-12;

    private final int random;
    private final int fixed;
    private final int observations;

    /// Products of [X y] with itself, over all patients.
    private final double[][] all;

    /// For each patient: products of Z with itself, and of Z with [X y].
    @Dimensionless
    private final double[][][] own;

    @Dimensionless
    private final double[][][] across;

    /// @param random 1: an intercept of each patient's own; 2: a slope on his times too
    RestrictedLikelihood(List<Cluster> clusters, int random, @Dimensionless double timeUnit) {
        this.random = random;
        this.fixed = clusters.getFirst().fixed()[0].length;
        this.observations = clusters.stream().mapToInt(Cluster::size).sum();
        this.all = new double[fixed + 1][fixed + 1];
        this.own = new double[clusters.size()][random][random];
        this.across = new double[clusters.size()][random][fixed + 1];
        for (int i = 0; i < clusters.size(); i++) {
            for (int row = 0; row < clusters.get(i).size(); row++) {
                add(i, clusters.get(i), row, timeUnit);
            }
        }
    }

    private void add(int patient, Cluster cluster, int row, @Dimensionless double timeUnit) {
        double[] both = new double[fixed + 1];
        System.arraycopy(cluster.fixed()[row], 0, both, 0, fixed);
        both[fixed] = cluster.readings()[row];
        double[] z = {1, cluster.times()[row] / timeUnit};
        product(all, both, both);
        product(own[patient], z, z);
        product(across[patient], z, both);
    }

    private static void product(double[][] sums, double[] one, double[] other) {
        for (int i = 0; i < sums.length; i++) {
            for (int j = 0; j < sums[i].length; j++) {
                sums[i][j] += one[i] * other[j];
            }
        }
    }

    int observations() {
        return observations;
    }

    int fixed() {
        return fixed;
    }

    /// What follows from how patients differ.
    ///
    /// @param theta lower triangle of L: one number, or three by rows
    At at(double[] theta) {
        double[][] sums = new double[fixed + 1][];
        for (int i = 0; i <= fixed; i++) {
            sums[i] = all[i].clone();
        }
        double logDeterminant = 0;
        for (int patient = 0; patient < own.length; patient++) {
            logDeterminant += takeOff(sums, own[patient], across[patient], theta);
        }
        for (int i = 1; i <= fixed; i++) {
            for (int j = 0; j < i; j++) {
                sums[i][j] = sums[j][i];
            }
        }
        return new At(sums, logDeterminant);
    }

    /// Takes off what a patient's own effects explain.
    ///
    /// @return logarithm of the determinant of his readings' covariance, over s²
    private double takeOff(double[][] sums, double[][] zz, double[][] zb, double[] theta) {
        double a = theta[0];
        double first = 1 + (random == 1 ? a * a * zz[0][0] : quadratic(zz, a, theta[1]));
        double root = Math.sqrt(first);
        double[] one = new double[fixed + 1];
        for (int j = 0; j <= fixed; j++) {
            one[j] = (a * zb[0][j] + (random == 1 ? 0 : theta[1] * zb[1][j])) / root;
        }
        less(sums, one);
        if (random == 1) {
            return Math.log(first);
        }
        double d = theta[2];
        double mixed = d * (a * zz[0][1] + theta[1] * zz[1][1]) / root;
        double second = 1 + d * d * zz[1][1] - mixed * mixed;
        double[] two = new double[fixed + 1];
        for (int j = 0; j <= fixed; j++) {
            two[j] = (d * zb[1][j] - mixed * one[j]) / Math.sqrt(second);
        }
        less(sums, two);
        return Math.log(first) + Math.log(second);
    }

    private static double quadratic(double[][] zz, double a, double b) {
        return a * a * zz[0][0] + 2 * a * b * zz[0][1] + b * b * zz[1][1];
    }

    /// On and above the diagonal; the rest is the same.
    private static void less(double[][] sums, double[] explained) {
        for (int i = 0; i < sums.length; i++) {
            double[] row = sums[i];
            for (int j = i; j < row.length; j++) {
                row[j] -= explained[i] * explained[j];
            }
        }
    }

    /// The fit with these differences between patients.
    final class At {

        private final double logDeterminant;
        private final double logDeterminantFixed;
        private final RealMatrix inverse;
        private final double[] effects;
        private final double squares;

        /// @throws org.hipparchus.exception.MathIllegalArgumentException if fixed effects cannot be told apart
        private At(double[][] sums, double logDeterminant) {
            this.logDeterminant = logDeterminant;
            RealMatrix xx = new Array2DRowRealMatrix(sums, false).getSubMatrix(0, fixed - 1, 0, fixed - 1);
            CholeskyDecomposition root = new CholeskyDecomposition(xx, Double.MAX_VALUE, ROUNDING * xx.getNormInfty());
            DecompositionSolver solver = root.getSolver();
            this.inverse = solver.getInverse();
            double[] xy = new double[fixed];
            for (int i = 0; i < fixed; i++) {
                xy[i] = sums[i][fixed];
            }
            this.effects = inverse.operate(xy);
            double explained = 0;
            double log = 0;
            for (int i = 0; i < fixed; i++) {
                explained += effects[i] * xy[i];
                log += 2 * Math.log(root.getL().getEntry(i, i));
            }
            double left = sums[fixed][fixed] - explained;
            this.squares = left > ROUNDING * all[fixed][fixed] ? left : Double.NaN;
            this.logDeterminantFixed = log;
        }

        double[] effects() {
            return effects.clone();
        }

        /// Covariance of the fixed effects over s².
        RealMatrix inverse() {
            return inverse;
        }

        /// s², by REML; no number where nothing is left to be explained.
        double variance() {
            return squares / (observations - fixed);
        }

        /// Minus twice the restricted log likelihood, s² profiled out.
        double deviance() {
            return deviance(variance());
        }

        /// The same for a given s².
        double deviance(@Dimensionless double variance) {
            return logDeterminant
                    + logDeterminantFixed
                    + (observations - fixed) * Math.log(2 * Math.PI * variance)
                    + squares / variance;
        }
    }
}
