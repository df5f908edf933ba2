package org.vasomotion.simulation.network.alteration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.SmallNetworks;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.rheology.Rheology;

class PluggingProcessTest {

    private static final int CAPILLARIES = 2000;

    /// Capillaries side by side between two fixed pressures: nothing that one does changes another.
    private static Network sideBySide() {
        SmallNetworks vessels = new SmallNetworks();
        for (int i = 0; i < CAPILLARIES; i++) {
            vessels.vessel(1, 2, 6, 300);
        }
        return vessels.vessel(VesselKind.THOROUGHFARE, 1, 2, 12, 300)
                .pressure(1, 30, 0.4)
                .pressure(2, 20, 0.4)
                .build();
    }

    private static long blocked(Network network) {
        return network.segments().stream().filter(each -> !each.isOpen()).count();
    }

    private static Network after(PluggingProcess process, Network network, double seconds, long seed) {
        return process.after(FlowSolver.solve(network, Rheology.human()), seconds, seed);
    }

    /// The push is 10 · 6 / (4 · 300) = 0.05 mmHg, twice the reference: release at 0.2/s. Plugging at 0.1/s
    /// leaves 0.1 / (0.1 + 0.2) of capillaries plugged in the long run; five standard errors at 2000
    /// capillaries are 0.053.
    @Test
    void should_settle_where_plugging_and_release_balance() {
        PluggingProcess process = new PluggingProcess(0.1, 0.1, 0.025);
        Network network = sideBySide();
        for (int step = 0; step < 60; step++) {
            network = after(process, network, 0.5, step);
        }

        assertThat(blocked(network) / (double) CAPILLARIES).isCloseTo(1.0 / 3, within(0.053));
    }

    /// 1 - exp(-0.1 · 5) = 0.393; five standard errors are 0.055.
    @Test
    void should_plug_at_its_rate_the_same_for_the_same_seed() {
        PluggingProcess process = new PluggingProcess(0.1, 0, 0.025);
        Network once = after(process, sideBySide(), 5, 7);

        assertThat(blocked(once) / (double) CAPILLARIES).isCloseTo(0.3935, within(0.055));
        assertThat(after(process, sideBySide(), 5, 7).segments()).isEqualTo(once.segments());
        assertThat(once.segments().getLast().isOpen()).isTrue();
    }

    @Test
    void should_keep_a_plug_that_nothing_pushes() {
        Network cut = new SmallNetworks()
                .vessel(1, 2, 6, 300)
                .vessel(2, 3, 6, 300)
                .pressure(1, 30, 0.4)
                .pressure(3, 20, 0.4)
                .build()
                .withSegments(each -> each.with(Passage.BLOCKED));

        assertThat(blocked(after(new PluggingProcess(0, 1e9, 0.025), cut, 1, 1)))
                .isEqualTo(2);
        assertThatThrownBy(() -> new PluggingProcess(1, 1, 0)).hasMessageContaining("0.0 mmHg");
    }
}
