package org.vasomotion.simulation.network.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.generator.NetworkGenerator;
import org.vasomotion.simulation.network.generator.NetworkShape;

/// The sparse solution against plain Gaussian elimination with pivoting on the dense matrix.
class PressureSystemTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void should_equal_dense_elimination_also_when_asked_again(long seed) {
        Network network = NetworkGenerator.generate(NetworkShape.sheet(), seed);
        Random random = new Random(seed);
        PressureSystem system = new PressureSystem(network, new Incidence(network));
        for (int round = 0; round < 2; round++) {
            double[] conductance =
                    random.doubles(network.segments().size(), 0.01, 5).toArray();
            double[] pressures = new double[network.nodes().size()];

            system.solve(conductance, pressures);

            assertThat(pressures).containsExactly(dense(network, conductance), within(1e-9));
        }
    }

    private static double[] dense(Network network, double[] conductance) {
        int nodes = network.nodes().size();
        double[][] a = new double[nodes][nodes + 1];
        for (int s = 0; s < conductance.length; s++) {
            int from = network.fromIndex(s);
            int to = network.toIndex(s);
            a[from][from] += conductance[s];
            a[to][to] += conductance[s];
            a[from][to] -= conductance[s];
            a[to][from] -= conductance[s];
        }
        fix(a, network, 0, 45);
        fix(a, network, 1, 12);
        return eliminated(a);
    }

    private static void fix(double[][] a, Network network, int boundary, double mmHg) {
        int row = network.indexOfNode(network.boundaries().get(boundary).node());
        Arrays.fill(a[row], 0);
        a[row][row] = 1;
        a[row][a.length] = mmHg;
    }

    private static double[] eliminated(double[][] a) {
        int n = a.length;
        for (int k = 0; k < n; k++) {
            int pivot = k;
            for (int i = k + 1; i < n; i++) {
                pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
            }
            double[] row = a[pivot];
            a[pivot] = a[k];
            a[k] = row;
            for (int i = k + 1; i < n; i++) {
                double factor = a[i][k] / row[k];
                for (int j = k; factor != 0 && j <= n; j++) {
                    a[i][j] -= factor * row[j];
                }
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = a[i][n];
            for (int j = i + 1; j < n; j++) {
                sum -= a[i][j] * x[j];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }
}
