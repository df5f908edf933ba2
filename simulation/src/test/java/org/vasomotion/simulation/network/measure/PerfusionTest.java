package org.vasomotion.simulation.network.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.SmallNetworks;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.rheology.Rheology;

class PerfusionTest {

    /// An arteriole, two equal capillaries and a wide channel beside them, a venule.
    private static Network network() {
        return new SmallNetworks()
                .vessel(VesselKind.ARTERIOLE, 1, 2, 20, 300)
                .vessel(2, 3, 6, 400)
                .vessel(2, 3, 6, 400)
                .vessel(VesselKind.THOROUGHFARE, 2, 3, 10, 300)
                .vessel(VesselKind.VENULE, 3, 4, 25, 300)
                .pressure(1, 45, 0.4)
                .pressure(4, 12, 0.4)
                .build();
    }

    @Test
    void should_measure_equal_capillaries() {
        FlowSolution flow = FlowSolver.solve(network(), Rheology.human());
        Perfusion perfusion = Perfusion.of(flow);

        assertThat(perfusion.capillaryLengthMm()).isCloseTo(0.8, within(1e-12));
        assertThat(perfusion.perfusedShare()).isEqualTo(1);
        assertThat(perfusion.totalDensityMmPerMm2()).isCloseTo(0.8, within(1e-12));
        assertThat(perfusion.medianVelocityMmPerS()).isEqualTo(flow.cellVelocityMmPerS(1));
        assertThat(perfusion.spreadOfLogVelocity()).isCloseTo(0, within(1e-9));
        assertThat(perfusion.variationOfFlow()).isCloseTo(0, within(1e-9));
        assertThat(perfusion.inflowNlPerMin()).isCloseTo(flow.flowNlPerMin(0), within(1e-9));
    }

    @Test
    void should_count_a_plugged_capillary_as_length_without_perfusion() {
        Network plugged = network().withSegments(each -> each.name() == 2 ? each.with(Passage.BLOCKED) : each);

        assertThat(Perfusion.of(FlowSolver.solve(plugged, Rheology.human())).perfusedShare())
                .isCloseTo(0.5, within(1e-12));
    }

    @Test
    void should_see_the_mesh_as_conductances_side_by_side() {
        FlowSolution flow = FlowSolver.solve(network(), Rheology.human());
        double fall = flow.pressureMmHg(1) - flow.pressureMmHg(2);
        CapillaryMesh mesh = CapillaryMesh.of(flow);

        assertThat(mesh.conductanceNlPerMinMmHg()).isCloseTo(flow.flowNlPerMin(0) / fall, within(1e-9));
        assertThat(mesh.thoroughfareShare()).isCloseTo(flow.flowNlPerMin(3) / flow.flowNlPerMin(0), within(1e-9));
    }

    @Test
    void should_find_nothing_where_nothing_flows() {
        FlowSolution still = FlowSolver.solve(
                network().withSegments(each -> each.name() == 1 ? each.with(Passage.BLOCKED) : each), Rheology.human());

        assertThat(Perfusion.of(still).perfusedShare()).isZero();
        assertThat(Perfusion.of(still).medianVelocityMmPerS()).isZero();
        assertThat(CapillaryMesh.of(still)).isEqualTo(new CapillaryMesh(0, 0));
    }
}
