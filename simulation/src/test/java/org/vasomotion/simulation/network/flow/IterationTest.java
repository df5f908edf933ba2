package org.vasomotion.simulation.network.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.SmallNetworks;
import org.vasomotion.simulation.network.rheology.CellPartition;

class IterationTest {

    /// Two inflows that take turns in being the stronger one, so that hematocrit downstream never settles.
    @Test
    void should_report_the_mean_and_say_so_when_rounds_never_agree() {
        Network network = new SmallNetworks()
                .vessel(1, 3, 10, 100)
                .vessel(2, 3, 10, 100)
                .vessel(3, 4, 10, 100)
                .pressure(1, 30, 0.6)
                .pressure(2, 30, 0.2)
                .pressure(4, 10, 0.4)
                .build();
        int[] round = {0};
        Iteration iteration = new Iteration(
                network,
                new HematocritPropagation(network, new Incidence(network), new CellPartition.WithTheFlow()),
                (_, state) -> {
                    boolean isFirst = round[0]++ % 2 == 0;
                    state.flowNlPerMin[0] = isFirst ? 9 : 1;
                    state.flowNlPerMin[1] = isFirst ? 1 : 9;
                    state.flowNlPerMin[2] = 10;
                    System.arraycopy(new double[] {30, 30, 20, 10}, 0, state.pressureMmHg, 0, 4);
                });

        FlowSolution flow = iteration.run();

        assertThat(flow.convergence()).isInstanceOfSatisfying(Convergence.Averaged.class, averaged -> {
            assertThat(averaged.rounds()).isEqualTo(200);
            assertThat(averaged.meanOf()).isEqualTo(100);
            // The mean is 0.4; the last flows carry (9 · 0.6 + 1 · 0.2) / 10 = 0.56.
            assertThat(averaged.remainingChange()).isCloseTo(0.16, within(0.002));
        });
        assertThat(flow.dischargeHematocrit(2)).isCloseTo(0.56, within(1e-12));
    }
}
