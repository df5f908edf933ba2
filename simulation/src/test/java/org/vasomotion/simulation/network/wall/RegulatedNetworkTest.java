package org.vasomotion.simulation.network.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.BoundaryCondition;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.SmallNetworks;
import org.vasomotion.simulation.network.VesselKind;
import org.vasomotion.simulation.network.flow.FlowSolution;
import org.vasomotion.simulation.network.flow.FlowSolver;
import org.vasomotion.simulation.network.rheology.Rheology;

class RegulatedNetworkTest {

    /// Two arterioles that divide, their capillaries and a venule.
    private static final Network FORK = new SmallNetworks()
            .vessel(VesselKind.ARTERIOLE, 1, 2, 20, 1_000)
            .vessel(VesselKind.ARTERIOLE, 2, 3, 14, 600)
            .vessel(VesselKind.ARTERIOLE, 2, 4, 14, 600)
            .vessel(3, 5, 7, 500)
            .vessel(3, 5, 7, 500)
            .vessel(4, 5, 7, 500)
            .vessel(4, 5, 7, 500)
            .vessel(VesselKind.VENULE, 5, 6, 30, 1_000)
            .pressure(1, 70, 0.4)
            .pressure(6, 10, 0.4)
            .build();

    private static final WallDynamics SMALL = new WallDynamics(ArteriolarWall.SMALL, WallTone.SMALL_WITHOUT_SIGNAL);

    private static RegulatedNetwork resting(MetabolicSource source) {
        return RegulatedNetwork.resting(FORK, Rheology.human(), SMALL, source, 0.45);
    }

    private static Boundary under(Boundary boundary, double mmHg) {
        return boundary.node() == 1
                ? new Boundary(
                        1, new BoundaryCondition.Pressure(mmHg), boundary.inflowHematocrit(), boundary.inflowPo2MmHg())
                : boundary;
    }

    private static double unregulated(double mmHg) {
        return FlowSolver.solve(FORK.withBoundaries(each -> under(each, mmHg)), Rheology.human())
                .inflowNlPerMin();
    }

    @Test
    void should_stay_as_it_was_given_when_nothing_changes() {
        RegulatedNetwork network = resting(MetabolicSource.none());
        double before = network.flow().inflowNlPerMin();
        network.advance(300, 1);
        assertThat(network.regulated()).isEqualTo(3);
        assertThat(network.flow().inflowNlPerMin()).isCloseTo(before, within(1e-3 * before));
        assertThat(network.meanActivation()).isCloseTo(0.45, within(1e-3));
    }

    @Test
    void should_hold_flow_better_than_tubes_do_when_pressure_rises() {
        RegulatedNetwork network = resting(MetabolicSource.none());
        double rest = network.flow().inflowNlPerMin();
        network.bound(each -> under(each, 90));
        network.advance(900, 1);
        assertThat(network.flow().inflowNlPerMin() / rest).isLessThan(unregulated(90) / unregulated(70));
    }

    /// The muscle is still as active as under 70 mmHg; a minute later it has yielded.
    @Test
    void should_close_when_pressure_is_suddenly_lost() {
        RegulatedNetwork network = resting(MetabolicSource.none());
        network.bound(each -> under(each, 14));
        network.advance(15, 1);
        assertThat(network.closed()).isGreaterThan(0);
        assertThat(network.flow().inflowNlPerMin()).isZero();
        network.advance(285, 1);
        assertThat(network.closed()).isZero();
        assertThat(network.meanActivation()).isLessThan(0.3);
    }

    @Test
    void should_dilate_upstream_when_capillaries_signal() {
        RegulatedNetwork silent = resting(MetabolicSource.none());
        double rest = silent.flow().inflowNlPerMin();
        RegulatedNetwork calling =
                RegulatedNetwork.resting(FORK, Rheology.human(), SMALL, new FromCapillaries(rest), 0.45);
        calling.bound(each -> under(each, 60));
        silent.bound(each -> under(each, 60));
        calling.advance(600, 1);
        silent.advance(600, 1);
        assertThat(calling.flow().inflowNlPerMin()).isGreaterThan(silent.flow().inflowNlPerMin());
    }

    /// More, the less flows.
    private record FromCapillaries(double restNlPerMin) implements MetabolicSource {
        @Override
        public double micromolar(FlowSolution flow, int segment) {
            boolean isCapillary = flow.network().segments().get(segment).kind() == VesselKind.CAPILLARY;
            return isCapillary ? 0.5 * restNlPerMin / Math.max(1e-3, flow.inflowNlPerMin()) : 0;
        }
    }

    /// One vessel of 1 cm at 1 uM: in its middle L (1 - exp(-1/2)) = 0.393 uM cm; upstream of it, at the middle of
    /// another of 2 mm without source, (1 - exp(-1)) exp(-0.1) = 0.572.
    @Test
    void should_fade_over_a_centimetre_when_conducted() {
        Network row = new SmallNetworks()
                .vessel(VesselKind.ARTERIOLE, 1, 2, 20, 2_000)
                .vessel(2, 3, 8, 10_000)
                .pressure(1, 50, 0.4)
                .pressure(3, 10, 0.4)
                .build();
        FlowSolution flow = FlowSolver.solve(row, Rheology.human());
        double[] signal = ConductedSignal.of(flow, (_, segment) -> segment);
        assertThat(signal[1]).isCloseTo(1 - Math.exp(-0.5), within(1e-12));
        assertThat(signal[0]).isCloseTo((1 - Math.exp(-1)) * Math.exp(-0.1), within(1e-12));
    }

    @Test
    void should_conduct_the_mean_of_the_branches_when_a_vessel_divides() {
        FlowSolution flow = FlowSolver.solve(FORK, Rheology.human());
        double[] both = ConductedSignal.of(flow, (_, s) -> s == 1 || s == 2 ? 1 : 0);
        double[] one = ConductedSignal.of(flow, (_, s) -> s == 1 ? 1 : 0);
        assertThat(one[0]).isCloseTo(both[0] / 2, within(1e-12));
        assertThat(IntStream.of(3, 4, 5, 6, 7).mapToDouble(s -> both[s])).containsOnly(0.0);
    }
}
