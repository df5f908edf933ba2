package org.vasomotion.simulation.network.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.BoundaryCondition;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.generator.NetworkGenerator;
import org.vasomotion.simulation.network.generator.NetworkShape;
import org.vasomotion.simulation.network.rheology.Rheology;

/// What holds in every network, on fifty generated ones: every other with channels past the capillaries.
class FlowLawsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    private static Network network(long seed) {
        int channels = seed % 2 == 0 ? (int) (seed % 17) : 0;
        return NetworkGenerator.generate(NetworkShape.sheet().with(new NetworkShape.Thoroughfares(channels, 10)), seed);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_converge_and_conserve_blood_and_cells_at_every_inner_node(long seed) {
        Network network = network(seed);
        FlowSolution flow = FlowSolver.solve(network, Rheology.human());
        int nodes = network.nodes().size();
        double[] blood = new double[nodes];
        double[] cells = new double[nodes];
        double[] through = new double[nodes];
        for (int s = 0; s < network.segments().size(); s++) {
            double q = flow.flowNlPerMin(s);
            blood[network.fromIndex(s)] -= q;
            blood[network.toIndex(s)] += q;
            cells[network.fromIndex(s)] -= q * flow.dischargeHematocrit(s);
            cells[network.toIndex(s)] += q * flow.dischargeHematocrit(s);
            through[network.fromIndex(s)] += Math.abs(q);
            through[network.toIndex(s)] += Math.abs(q);
        }
        network.boundaries().forEach(each -> through[network.indexOfNode(each.node())] = Double.POSITIVE_INFINITY);

        assertThat(flow.convergence()).isInstanceOf(Convergence.Converged.class);
        for (int n = 0; n < nodes; n++) {
            assertThat(Math.abs(blood[n])).isLessThanOrEqualTo(1e-9 * through[n]);
            assertThat(Math.abs(cells[n])).isLessThanOrEqualTo(1e-9 * through[n]);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_stay_between_the_pressures_at_the_ends_and_carry_plausible_hematocrits(long seed) {
        Network network = network(seed);
        FlowSolution flow = FlowSolver.solve(network, Rheology.human());

        for (int n = 0; n < network.nodes().size(); n++) {
            assertThat(flow.pressureMmHg(n)).isBetween(12 - 1e-9, 45 + 1e-9);
        }
        for (int s = 0; s < network.segments().size(); s++) {
            assertThat(flow.dischargeHematocrit(s)).isBetween(0.0, 0.95);
        }
    }

    /// Without cells the network is linear: twice the pressures, twice the flows.
    @ParameterizedTest
    @MethodSource("seeds")
    void should_double_flows_when_pressures_double_without_cells(long seed) {
        Network plasma = network(seed).withBoundaries(each -> scaled(each, 1));
        FlowSolution once = FlowSolver.solve(plasma, Rheology.human());
        FlowSolution twice = FlowSolver.solve(plasma.withBoundaries(each -> scaled(each, 2)), Rheology.human());

        assertThat(twice.inflowNlPerMin()).isCloseTo(2 * once.inflowNlPerMin(), Percentage.withPercentage(1e-9));
        for (int s = 0; s < plasma.segments().size(); s++) {
            assertThat(twice.flowNlPerMin(s)).isCloseTo(2 * once.flowNlPerMin(s), within(1e-9 * once.inflowNlPerMin()));
        }
    }

    private static Boundary scaled(Boundary boundary, double factor) {
        double mmHg = ((BoundaryCondition.Pressure) boundary.condition()).pressureMmHg();
        return new Boundary(boundary.node(), new BoundaryCondition.Pressure(factor * mmHg), 0, 95);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_not_depend_on_the_order_or_direction_in_which_segments_are_listed(long seed) {
        Network network = network(seed);
        List<Segment> shuffled = new ArrayList<>(network.segments());
        Collections.shuffle(shuffled, new Random(seed));
        shuffled.replaceAll(each -> each.name() % 3 == 0 ? turned(each) : each);
        Network other = new Network("other", network.field(), network.nodes(), shuffled, network.boundaries());

        FlowSolution flow = FlowSolver.solve(network, Rheology.human());
        FlowSolution same = FlowSolver.solve(other, Rheology.human());

        for (int s = 0; s < shuffled.size(); s++) {
            int name = shuffled.get(s).name();
            int place = placeOf(network, name);
            double sign = name % 3 == 0 ? -1 : 1;
            assertThat(sign * same.flowNlPerMin(s))
                    .isCloseTo(flow.flowNlPerMin(place), within(1e-8 * flow.inflowNlPerMin()));
            assertThat(same.dischargeHematocrit(s)).isCloseTo(flow.dischargeHematocrit(place), within(1e-6));
        }
    }

    private static int placeOf(Network network, int name) {
        for (int s = 0; s < network.segments().size(); s++) {
            if (network.segments().get(s).name() == name) {
                return s;
            }
        }
        throw new AssertionError("no segment " + name);
    }

    private static Segment turned(Segment each) {
        return new Segment(
                each.name(), each.kind(), each.passage(), each.to(), each.from(), each.diameterUm(), each.lengthUm());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_flow_less_with_denser_blood(long seed) {
        Network network = network(seed);
        double before = Double.POSITIVE_INFINITY;
        for (double hematocrit : new double[] {0.15, 0.30, 0.45, 0.60}) {
            Network denser = network.withBoundaries(
                    each -> new Boundary(each.node(), each.condition(), hematocrit, each.inflowPo2MmHg()));
            double now = FlowSolver.solve(denser, Rheology.human()).inflowNlPerMin();
            assertThat(now).isLessThan(before);
            before = now;
        }
    }
}
