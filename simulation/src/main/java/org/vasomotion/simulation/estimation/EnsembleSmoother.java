package org.vasomotion.simulation.estimation;

import java.util.random.RandomGenerator;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// Ensemble smoother with multiple data assimilation: the members are moved towards the data in several
/// passes, each
/// with the
/// errors of the data inflated, so that together the passes use the data once.
///
/// With linear predictions, Gaussian priors and many members it ends in the exact posterior. With few
/// members, chance
/// correlations between an unknown and a datum would move what the datum says nothing about; those below a
/// least
/// correlation are given no gain.
@Api
@Evidence(source = "Emerick and Reynolds 2013, 10.1016/j.cageo.2012.03.011")
public final class EnsembleSmoother {

    @Dimensionless
    private final double inflation;

    @Dimensionless
    private final double leastCorrelation;

    /// @param passes how often [#pass] will be called; each inflates the variance of the errors by this number
    /// @param leastCorrelation below it an unknown and a datum are held to be unrelated; zero believes all
    public EnsembleSmoother(int passes, double leastCorrelation) {
        if (passes < 1 || !(leastCorrelation >= 0 && leastCorrelation < 1)) {
            throw new IllegalArgumentException("at least one pass, and a correlation from 0 to 1");
        }
        this.inflation = passes;
        this.leastCorrelation = leastCorrelation;
    }

    /// One pass.
    ///
    /// @param members by member, the unknowns, each on a scale where its prior is about standard normal
    /// @param predictions by member, what it says of each datum
    /// @param data observed values with the standard deviations of their errors
    /// @param random of the perturbed observations
    /// @return the members of the next pass
    public double[][] pass(
            @Dimensionless double[][] members,
            @Dimensionless double[][] predictions,
            Data data,
            RandomGenerator random) {
        int count = members.length;
        RealMatrix unknowns = anomalies(members);
        RealMatrix said = anomalies(scaled(predictions, data));
        RealMatrix cross = unknowns.transpose().multiply(said).scalarMultiply(1.0 / (count - 1));
        RealMatrix own = said.transpose().multiply(said).scalarMultiply(1.0 / (count - 1));
        RealMatrix sum =
                own.add(MatrixUtils.createRealIdentityMatrix(data.size()).scalarMultiply(inflation));
        RealMatrix gain =
                cross.multiply(new CholeskyDecomposition(sum).getSolver().getInverse());
        forget(gain, cross, unknowns, said);
        double[][] moved = new double[count][];
        for (int m = 0; m < count; m++) {
            double[] innovation = new double[data.size()];
            for (int d = 0; d < innovation.length; d++) {
                double misfit = (data.observed(d) - predictions[m][d]) / data.deviation(d);
                innovation[d] = misfit + Math.sqrt(inflation) * random.nextGaussian();
            }
            double[] step = gain.operate(innovation);
            moved[m] = members[m].clone();
            for (int u = 0; u < step.length; u++) {
                moved[m][u] += step[u];
            }
        }
        return moved;
    }

    /// In standard deviations of the errors, so that data of all kinds can stand in one matrix.
    private static double[][] scaled(double[][] predictions, Data data) {
        double[][] scaled = new double[predictions.length][data.size()];
        for (int m = 0; m < predictions.length; m++) {
            for (int d = 0; d < data.size(); d++) {
                scaled[m][d] = predictions[m][d] / data.deviation(d);
            }
        }
        return scaled;
    }

    private static RealMatrix anomalies(double[][] rows) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(rows).copy();
        for (int c = 0; c < matrix.getColumnDimension(); c++) {
            double mean = 0;
            for (int r = 0; r < rows.length; r++) {
                mean += rows[r][c] / rows.length;
            }
            for (int r = 0; r < rows.length; r++) {
                matrix.setEntry(r, c, rows[r][c] - mean);
            }
        }
        return matrix;
    }

    /// Of the gain, not of the covariance: the inverse would blow up what a masked covariance no longer cancels.
    private void forget(RealMatrix gain, RealMatrix cross, RealMatrix unknowns, RealMatrix said) {
        for (int u = 0; u < cross.getRowDimension(); u++) {
            double deviationU = deviation(unknowns, u);
            for (int d = 0; d < cross.getColumnDimension(); d++) {
                double scale = deviationU * deviation(said, d);
                double correlation = scale > 0 ? cross.getEntry(u, d) / scale : 0;
                if (Math.abs(correlation) < leastCorrelation) {
                    gain.setEntry(u, d, 0);
                }
            }
        }
    }

    private static double deviation(RealMatrix anomalies, int column) {
        double sum = 0;
        for (int r = 0; r < anomalies.getRowDimension(); r++) {
            sum += anomalies.getEntry(r, column) * anomalies.getEntry(r, column);
        }
        return Math.sqrt(sum / (anomalies.getRowDimension() - 1));
    }

    /// What was observed, each with the standard deviation of its error.
    @Api
    public static final class Data {

        @Dimensionless
        private final double[] observed;

        @Dimensionless
        private final double[] deviations;

        public Data(@Dimensionless double[] observed, @Dimensionless double[] deviations) {
            if (observed.length != deviations.length || observed.length == 0) {
                throw new IllegalArgumentException("one deviation for each of at least one datum");
            }
            for (double deviation : deviations) {
                if (!(deviation > 0)) {
                    throw new IllegalArgumentException(
                            "an error has a standard deviation above zero, not " + deviation);
                }
            }
            this.observed = observed.clone();
            this.deviations = deviations.clone();
        }

        public int size() {
            return observed.length;
        }

        @Dimensionless
        double observed(int datum) {
            return observed[datum];
        }

        @Dimensionless
        double deviation(int datum) {
            return deviations[datum];
        }

        /// Mean square of the misfit of predictions, in standard deviations of the errors.
        @Dimensionless
        public double misfit(@Dimensionless double[] predictions) {
            double sum = 0;
            for (int d = 0; d < observed.length; d++) {
                double z = (predictions[d] - observed[d]) / deviations[d];
                sum += z * z;
            }
            return sum / observed.length;
        }
    }
}
