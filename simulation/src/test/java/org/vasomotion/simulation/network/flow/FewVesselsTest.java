package org.vasomotion.simulation.network.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.SmallNetworks;
import org.vasomotion.simulation.network.rheology.ApparentViscosity;
import org.vasomotion.simulation.network.rheology.CellPartition;
import org.vasomotion.simulation.network.rheology.Rheology;

class FewVesselsTest {

    private static final Rheology PLASMA =
            new Rheology(new ApparentViscosity.Constant(1), 1.0466, new CellPartition.WithTheFlow());
    private static final Percentage EXACT = Percentage.withPercentage(1e-10);

    private static double conductance(double diameterUm, double lengthUm) {
        return Poiseuille.conductanceNlPerMinMmHg(diameterUm, lengthUm, 1.0466);
    }

    /// Poiseuille by hand in SI: pi (20e-6)^4 / (128 · 1.0466e-3 · 500e-6) · 10 · 133.322 m³/s = 600.2915
    /// nL/min.
    @Test
    void should_be_poiseuille_in_a_single_vessel() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 20, 500)
                .pressure(1, 30, 0.4)
                .pressure(2, 20, 0.4)
                .build();

        FlowSolution flow = FlowSolver.solve(network, PLASMA);

        assertThat(flow.flowNlPerMin(0)).isCloseTo(600.2915379732924, EXACT);
        assertThat(flow.inflowNlPerMin()).isCloseTo(600.2915379732924, EXACT);
        // 1.0004859e-11 m³/s through 3.1415927e-10 m².
        assertThat(flow.velocityMmPerS(0)).isCloseTo(31.84645, within(1e-4));
    }

    @Test
    void should_see_the_law_of_viscosity_in_a_single_vessel() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 10, 300)
                .pressure(1, 30, 0.45)
                .pressure(2, 20, 0.45)
                .build();

        FlowSolution flow = FlowSolver.solve(network, Rheology.human());

        // Relative viscosity 5.8724 at 10 um and 0.45 (Pries 1994); Fahraeus ratio 0.7191 (Pries 1990).
        assertThat(flow.viscosityMpaS(0)).isCloseTo(5.8724 * 1.0466, within(1e-4));
        assertThat(flow.flowNlPerMin(0))
                .isCloseTo(10 * Poiseuille.conductanceNlPerMinMmHg(10, 300, flow.viscosityMpaS(0)), EXACT);
        assertThat(flow.dischargeHematocrit(0)).isEqualTo(0.45);
        assertThat(flow.tubeHematocrit(0)).isCloseTo(0.45 * 0.7191, within(1e-4));
        assertThat(flow.cellVelocityMmPerS(0)).isCloseTo(flow.velocityMmPerS(0) / 0.7191, within(1e-3));
    }

    @Test
    void should_add_resistances_in_series() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 20, 500)
                .vessel(2, 3, 10, 200)
                .vessel(3, 4, 15, 300)
                .pressure(1, 40, 0)
                .pressure(4, 10, 0)
                .build();
        double resistance = 1 / conductance(20, 500) + 1 / conductance(10, 200) + 1 / conductance(15, 300);

        FlowSolution flow = FlowSolver.solve(network, PLASMA);

        assertThat(flow.flowNlPerMin(0)).isCloseTo(30 / resistance, EXACT);
        assertThat(flow.flowNlPerMin(2)).isCloseTo(30 / resistance, EXACT);
    }

    @Test
    void should_add_conductances_in_parallel() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 20, 500)
                .vessel(2, 3, 10, 200)
                .vessel(2, 3, 8, 250)
                .vessel(3, 4, 20, 500)
                .pressure(1, 40, 0)
                .pressure(4, 10, 0)
                .build();
        double both = conductance(10, 200) + conductance(8, 250);

        FlowSolution flow = FlowSolver.solve(network, PLASMA);

        assertThat(flow.flowNlPerMin(0)).isCloseTo(30 / (2 / conductance(20, 500) + 1 / both), EXACT);
        assertThat(flow.flowNlPerMin(1) / flow.flowNlPerMin(2)).isCloseTo(Math.pow(10.0 / 8, 4) * 250 / 200, EXACT);
    }

    /// Converging: cells add up, (7 · 0.5 + 3 · 0.2) / 10.
    @Test
    void should_send_what_boundaries_push_in_and_mix_it() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 20, 500)
                .vessel(3, 2, 15, 500)
                .vessel(2, 4, 20, 500)
                .inflow(1, 7, 0.5)
                .inflow(3, 3, 0.2)
                .pressure(4, 10, 0.3)
                .build();

        FlowSolution flow = FlowSolver.solve(network, Rheology.human());

        assertThat(flow.flowNlPerMin(2)).isCloseTo(10, EXACT);
        assertThat(flow.dischargeHematocrit(2)).isCloseTo(0.41, within(1e-12));
    }

    @Test
    void should_share_equally_among_three_equal_branches() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 20, 500)
                .vessel(2, 3, 8, 300)
                .vessel(2, 4, 8, 300)
                .vessel(2, 5, 8, 300)
                .pressure(1, 40, 0.4)
                .pressure(3, 10, 0.4)
                .pressure(4, 10, 0.4)
                .pressure(5, 10, 0.4)
                .build();

        FlowSolution flow = FlowSolver.solve(network, Rheology.human());

        for (int branch = 1; branch <= 3; branch++) {
            assertThat(flow.dischargeHematocrit(branch)).isCloseTo(0.4, within(1e-9));
        }
    }

    /// A slow side branch draws plasma only: skimming.
    @Test
    void should_skim_plasma_into_a_branch_with_little_flow() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 12, 300)
                .vessel(2, 3, 12, 300)
                .vessel(2, 4, 5, 1500)
                .pressure(1, 40, 0.4)
                .pressure(3, 10, 0.4)
                .pressure(4, 10, 0.4)
                .build();

        FlowSolution flow = FlowSolver.solve(network, Rheology.human());

        assertThat(flow.flowNlPerMin(2)).isPositive().isLessThan(0.045 * flow.flowNlPerMin(0));
        assertThat(flow.dischargeHematocrit(2)).isZero();
        assertThat(flow.dischargeHematocrit(1)).isGreaterThan(0.4);
    }

    /// A trickle beside dense blood would have to carry more cells than fit; they stay with the others.
    @Test
    void should_never_pack_a_branch_beyond_what_flows() {
        Divergence divergence = new Divergence(new CellPartition.PhaseSeparation(0, 0, -500), 3);
        double[] hematocrit = new double[3];
        divergence.clear();
        divergence.add(0, 1, 3);
        divergence.add(1, 9, 30);

        divergence.divide(0.6, 20, hematocrit);

        assertThat(hematocrit[0]).isCloseTo(0.95, within(1e-12));
        assertThat(hematocrit[0] * 1 + hematocrit[1] * 9).isCloseTo(6, within(1e-12));
    }

    @Test
    void should_stand_still_in_dead_ends_and_behind_blocks() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 20, 500)
                .vessel(2, 3, 20, 500)
                .vessel(2, 4, 10, 300)
                .vessel(3, 5, 10, 300)
                .vessel(5, 6, 10, 300)
                .pressure(1, 40, 0.4)
                .pressure(3, 10, 0.4)
                .build()
                .withSegments(each -> each.name() == 4 ? each.with(Passage.BLOCKED) : each);

        FlowSolution flow = FlowSolver.solve(network, Rheology.human());

        assertThat(flow.flowNlPerMin(0)).isPositive();
        for (int still = 2; still <= 4; still++) {
            assertThat(flow.flowNlPerMin(still)).isZero();
            assertThat(flow.dischargeHematocrit(still)).isZero();
        }
        assertThat(flow.pressureMmHg(3)).isCloseTo(flow.pressureMmHg(1), within(1e-9));
        assertThat(flow.pressureMmHg(4)).isNaN();
    }

    @Test
    void should_stand_still_when_no_way_leads_through() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 20, 500)
                .pressure(1, 40, 0.4)
                .pressure(2, 10, 0.4)
                .build()
                .withSegments(each -> each.with(Passage.BLOCKED));

        FlowSolution flow = FlowSolver.solve(network, Rheology.human());

        assertThat(flow.inflowNlPerMin()).isZero();
        assertThat(flow.convergence()).isInstanceOf(Convergence.Converged.class);
    }

    @Test
    void should_refuse_a_flow_that_cannot_get_out() {
        Network network = new SmallNetworks()
                .vessel(1, 2, 20, 500)
                .vessel(2, 3, 20, 500)
                .inflow(1, 5, 0.4)
                .pressure(3, 10, 0.4)
                .build()
                .withSegments(each -> each.name() == 2 ? each.with(Passage.BLOCKED) : each);

        assertThatThrownBy(() -> new FlowSolver(network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("boundary node 1")
                .hasMessageContaining("no open way");
    }
}
