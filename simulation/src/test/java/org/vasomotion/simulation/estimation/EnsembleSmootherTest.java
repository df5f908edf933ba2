package org.vasomotion.simulation.estimation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.chance.RandomStream;

class EnsembleSmootherTest {

    private static final long SEED = 11;

    private static double[][] standardNormal(int members, int unknowns) {
        double[][] drawn = new double[members][unknowns];
        for (int m = 0; m < members; m++) {
            RandomGenerator random = RandomStream.of(SEED, m, "prior");
            for (int u = 0; u < unknowns; u++) {
                drawn[m][u] = random.nextGaussian();
            }
        }
        return drawn;
    }

    /// y1 = x1 + x2, y2 = x2.
    private static double[][] predicted(double[][] members) {
        double[][] said = new double[members.length][];
        for (int m = 0; m < members.length; m++) {
            said[m] = new double[] {members[m][0] + members[m][1], members[m][1]};
        }
        return said;
    }

    private static double mean(double[][] members, int unknown) {
        double sum = 0;
        for (double[] member : members) {
            sum += member[unknown];
        }
        return sum / members.length;
    }

    private static double variance(double[][] members, int unknown) {
        double mean = mean(members, unknown);
        double sum = 0;
        for (double[] member : members) {
            sum += (member[unknown] - mean) * (member[unknown] - mean);
        }
        return sum / (members.length - 1);
    }

    /// x ~ N(0, I), errors of standard deviation 1 and 0.5, y = (2, 1). The precision is [[2, 1], [1, 6]], and
    /// precision times mean (2, 6): means 6/11 and 10/11, variances 6/11 and 2/11. With 4,000 members the
    /// means lie within 4 standard errors (0.05), alpha 6e-5.
    @Test
    void should_end_in_the_exact_posterior_when_predictions_are_linear() {
        EnsembleSmoother.Data data = new EnsembleSmoother.Data(new double[] {2, 1}, new double[] {1, 0.5});
        double[][] members = standardNormal(4_000, 2);
        EnsembleSmoother smoother = new EnsembleSmoother(4, 0);
        for (int pass = 0; pass < 4; pass++) {
            members = smoother.pass(members, predicted(members), data, RandomStream.of(SEED, pass, "errors"));
        }
        assertThat(mean(members, 0)).isCloseTo(6.0 / 11, within(0.05));
        assertThat(mean(members, 1)).isCloseTo(10.0 / 11, within(0.05));
        assertThat(variance(members, 0)).isCloseTo(6.0 / 11, within(0.06));
        assertThat(variance(members, 1)).isCloseTo(2.0 / 11, within(0.03));
    }

    @Test
    void should_leave_alone_what_the_data_say_nothing_about() {
        EnsembleSmoother.Data data = new EnsembleSmoother.Data(new double[] {3, 1}, new double[] {0.1, 0.1});
        double[][] members = standardNormal(40, 6);
        double[][] moved = new EnsembleSmoother(1, 0.45)
                .pass(members, predicted(members), data, RandomStream.of(SEED, 0, "errors"));
        for (int m = 0; m < members.length; m++) {
            assertThat(moved[m][5]).isEqualTo(members[m][5]);
        }
        assertThat(mean(moved, 1)).isGreaterThan(0.5);
    }

    @Test
    void should_fit_better_after_each_pass() {
        EnsembleSmoother.Data data = new EnsembleSmoother.Data(new double[] {4, 3}, new double[] {0.3, 0.3});
        double[][] members = standardNormal(200, 2);
        EnsembleSmoother smoother = new EnsembleSmoother(3, 0);
        double before = data.misfit(new double[] {mean(predicted(members), 0), mean(predicted(members), 1)});
        for (int pass = 0; pass < 3; pass++) {
            members = smoother.pass(members, predicted(members), data, RandomStream.of(SEED, pass, "errors"));
            double after = data.misfit(new double[] {mean(predicted(members), 0), mean(predicted(members), 1)});
            assertThat(after).isLessThan(before);
            before = after;
        }
    }

    @Test
    void should_refuse_what_is_no_error() {
        assertThatThrownBy(() -> new EnsembleSmoother.Data(new double[] {1}, new double[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EnsembleSmoother.Data(new double[] {1}, new double[] {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EnsembleSmoother(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
