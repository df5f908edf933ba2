package org.vasomotion.simulation.network;

import java.util.ArrayList;
import java.util.List;

/// Networks of a few vessels, laid out by hand.
public final class SmallNetworks {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<Boundary> boundaries = new ArrayList<>();

    /// A capillary between two nodes, which are made when first named.
    public SmallNetworks vessel(int from, int to, double diameterUm, double lengthUm) {
        return vessel(VesselKind.CAPILLARY, from, to, diameterUm, lengthUm);
    }

    public SmallNetworks vessel(VesselKind kind, int from, int to, double diameterUm, double lengthUm) {
        know(from);
        know(to);
        segments.add(new Segment(segments.size() + 1, kind, Passage.OPEN, from, to, diameterUm, lengthUm));
        return this;
    }

    private void know(int name) {
        if (nodes.stream().noneMatch(each -> each.name() == name)) {
            nodes.add(new Node(name, 100 * name, 0, 0));
        }
    }

    public SmallNetworks pressure(int node, double mmHg, double hematocrit) {
        boundaries.add(new Boundary(node, new BoundaryCondition.Pressure(mmHg), hematocrit, 95));
        return this;
    }

    public SmallNetworks inflow(int node, double nlPerMin, double hematocrit) {
        boundaries.add(new Boundary(node, new BoundaryCondition.Inflow(nlPerMin), hematocrit, 95));
        return this;
    }

    public Network build() {
        return new Network("small", new Field(1000, 1000, 50), nodes, segments, boundaries);
    }
}
