package org.vasomotion.simulation.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final Field FIELD = new Field(1000, 500, 50);
    private static final List<Node> NODES = List.of(new Node(1, 0, 0, 0), new Node(2, 30, 40, 0));
    private static final Segment VESSEL = new Segment(7, VesselKind.CAPILLARY, Passage.OPEN, 1, 2, 6, 50);
    private static final Boundary INLET = new Boundary(1, new BoundaryCondition.Pressure(30), 0.4, 95);

    private static void refused(ThrowingCallable made, String words) {
        assertThatThrownBy(made).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(words);
    }

    @Test
    void should_lead_from_segments_to_nodes() {
        Network network = new Network("one", FIELD, NODES, List.of(VESSEL), List.of(INLET));

        assertThat(network.fromIndex(0)).isZero();
        assertThat(network.toIndex(0)).isEqualTo(1);
        assertThat(network.indexOfNode(2)).isEqualTo(1);
        assertThat(NODES.getFirst().distanceUm(NODES.getLast())).isEqualTo(50);
        assertThat(FIELD.areaMm2()).isEqualTo(0.5);
        refused(() -> network.indexOfNode(3), "no node 3");
    }

    @Test
    void should_refuse_what_is_no_network() {
        refused(
                () -> new Network("", FIELD, List.of(NODES.getFirst()), List.of(VESSEL), List.of(INLET)),
                "unknown node 2");
        refused(
                () -> new Network("", FIELD, List.of(NODES.getFirst(), NODES.getFirst()), List.of(), List.of(INLET)),
                "node 1 stands twice");
        refused(() -> new Network("", FIELD, NODES, List.of(VESSEL, VESSEL), List.of(INLET)), "segment 7 stands twice");
        refused(
                () -> new Network("", FIELD, NODES, List.of(VESSEL), List.of(INLET, INLET)),
                "boundary node 1 stands twice");
        refused(() -> new Network("", FIELD, NODES, List.of(VESSEL), List.of()), "no boundary fixes a pressure");
        Boundary lost = new Boundary(9, new BoundaryCondition.Inflow(1), 0.4, 95);
        refused(() -> new Network("", FIELD, NODES, List.of(VESSEL), List.of(INLET, lost)), "unknown node 9");
    }

    @Test
    void should_refuse_what_is_no_part_of_a_network() {
        refused(() -> VESSEL.withDiameterUm(-1), "diameter -1.0 um");
        refused(() -> new Segment(1, VesselKind.VENULE, Passage.OPEN, 1, 2, 5, Double.NaN), "length NaN um");
        refused(() -> new Segment(1, VesselKind.VENULE, Passage.OPEN, 1, 1, 5, 5), "begins and ends at node 1");
        refused(() -> new Node(4, Double.NaN, 0, 0), "node 4");
        refused(() -> new Field(0, 1, 1), "positive sides");
        refused(() -> new BoundaryCondition.Pressure(Double.NaN), "finite");
        refused(() -> new BoundaryCondition.Inflow(Double.POSITIVE_INFINITY), "finite");
        refused(() -> new Boundary(1, INLET.condition(), 0.95, 95), "hematocrit 0.95");
        refused(() -> new Boundary(1, INLET.condition(), 0.4, -1), "PO2 -1.0");
    }
}
