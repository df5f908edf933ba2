package org.vasomotion.simulation.circulation;

import java.util.Arrays;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.quantity.Dimensionless;

/// Six linear equations for each lane: (1/h - J) x = f, solved by elimination in a fixed order.
///
/// No pivots are sought: flows drain compartments, so that the matrix of each lane is dominated by its
/// diagonal but for the heart, whose slopes are small beside the conductances.
@Evidence(none = "linear algebra")
final class SixByLanes {

    private static final int N = 6;

    private final int lanes;

    /// Minus the Jacobian, then the factorised matrix; per second.
    @Dimensionless
    private final double[][] matrix;

    @Dimensionless
    private final double[][] right;

    SixByLanes(int lanes) {
        this.lanes = lanes;
        this.matrix = new double[N * N][lanes];
        this.right = new double[N][lanes];
    }

    void clear() {
        for (double[] row : matrix) {
            Arrays.fill(row, 0);
        }
        for (double[] row : right) {
            Arrays.fill(row, 0);
        }
    }

    /// A flow from one compartment to another.
    void flow(int from, int to, int lane, double flow) {
        right[from][lane] -= flow;
        right[to][lane] += flow;
    }

    /// How that flow changes with the volume of a compartment.
    void slope(int from, int to, int with, int lane, double perVolume) {
        matrix[from * N + with][lane] += perVolume;
        matrix[to * N + with][lane] -= perVolume;
    }

    void source(int into, int lane, double flow) {
        right[into][lane] += flow;
    }

    double[] rightSide(int row) {
        return right[row];
    }

    /// Leaves the solution in the right sides.
    void solve(double step) {
        double perStep = 1 / step;
        for (int d = 0; d < N; d++) {
            double[] diagonal = matrix[d * N + d];
            for (int i = 0; i < lanes; i++) {
                diagonal[i] += perStep;
            }
        }
        for (int pivot = 0; pivot < N - 1; pivot++) {
            for (int row = pivot + 1; row < N; row++) {
                eliminate(pivot, row);
            }
        }
        for (int row = N - 1; row >= 0; row--) {
            substitute(row);
        }
    }

    private void eliminate(int pivot, int row) {
        double[] top = matrix[pivot * N + pivot];
        double[] factor = matrix[row * N + pivot];
        for (int i = 0; i < lanes; i++) {
            factor[i] = factor[i] / top[i];
        }
        for (int column = pivot + 1; column < N; column++) {
            subtract(factor, matrix[pivot * N + column], matrix[row * N + column]);
        }
        subtract(factor, right[pivot], right[row]);
    }

    private void substitute(int row) {
        for (int column = row + 1; column < N; column++) {
            subtract(matrix[row * N + column], right[column], right[row]);
        }
        double[] diagonal = matrix[row * N + row];
        double[] solution = right[row];
        for (int i = 0; i < lanes; i++) {
            solution[i] = solution[i] / diagonal[i];
        }
    }

    private void subtract(double[] factor, double[] what, double[] from) {
        for (int i = 0; i < lanes; i++) {
            from[i] -= factor[i] * what[i];
        }
    }
}
