package org.vasomotion.simulation.network.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.vasomotion.simulation.network.Node;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;

/// A network being made.
final class Construction {

    private final NetworkShape shape;
    private final RandomGenerator random;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final Set<Integer> halved = new HashSet<>();
    private final List<Node> arteriolarEnds = new ArrayList<>();
    private final List<Node> venularEnds = new ArrayList<>();
    private int lastSegment;

    Construction(NetworkShape shape, RandomGenerator random) {
        this.shape = shape;
        this.random = random;
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Segment> segments() {
        return segments;
    }

    int addNode(double xUm, double yUm, double zUm) {
        nodes.add(new Node(nodes.size() + 1, xUm, yUm, zUm));
        return nodes.size();
    }

    /// @param atLeastUm length, unless the nodes lie further apart
    void addSegment(VesselKind kind, int from, int to, double diameterUm, double atLeastUm) {
        double distanceUm = node(from).distanceUm(node(to));
        segments.add(
                new Segment(++lastSegment, kind, Passage.OPEN, from, to, diameterUm, Math.max(distanceUm, atLeastUm)));
    }

    private Node node(int name) {
        return nodes.get(name - 1);
    }

    void layMesh(Honeycomb mesh, double edgeUm) {
        Map<Integer, Integer> names = new HashMap<>();
        for (Honeycomb.Edge edge : mesh.edges()) {
            int from = names.computeIfAbsent(edge.from(), corner -> addCorner(mesh, corner, edgeUm));
            int to = names.computeIfAbsent(edge.to(), corner -> addCorner(mesh, corner, edgeUm));
            double diameterUm =
                    shape.medianDiameterUm() * Math.exp(shape.spreadOfLogDiameter() * random.nextGaussian());
            addSegment(VesselKind.CAPILLARY, from, to, diameterUm, 0);
        }
    }

    private int addCorner(Honeycomb mesh, int corner, double edgeUm) {
        return addNode(mesh.x(corner) * edgeUm, mesh.y(corner) * edgeUm, 0);
    }

    /// Halves a capillary of the region and returns the name of the node in its middle: an arteriole opens near
    /// the centre of its region, a venule as far from the arterioles as its region allows.
    int openInto(Tree.Region region, VesselKind kind) {
        ToDoubleFunction<Segment> cost = kind == VesselKind.ARTERIOLE
                ? each -> middle(each).distanceUm(new Node(0, region.centreXUm(), region.centreYUm(), 0))
                : each -> -arteriolarEnds.stream()
                        .mapToDouble(end -> end.distanceUm(middle(each)))
                        .min()
                        .orElse(0);
        List<Segment> free = segments.stream()
                .filter(each -> each.kind() == VesselKind.CAPILLARY && !halved.contains(each.name()))
                .toList();
        List<Segment> inside = free.stream()
                .filter(each -> region.contains(middle(each).xUm(), middle(each).yUm()))
                .toList();
        Segment chosen = (inside.isEmpty() ? free : inside)
                .stream().min(Comparator.comparingDouble(cost)).orElseThrow();
        int end = halve(chosen);
        (kind == VesselKind.ARTERIOLE ? arteriolarEnds : venularEnds).add(node(end));
        return end;
    }

    /// Joins ends of arterioles to the nearest end of a venule that is not yet taken.
    void bridge(NetworkShape.Thoroughfares thoroughfares) {
        List<Node> free = new ArrayList<>(venularEnds);
        for (Node from : arteriolarEnds.subList(0, thoroughfares.channels())) {
            Node to = free.stream()
                    .min(Comparator.comparingDouble(from::distanceUm))
                    .orElseThrow();
            free.remove(to);
            addSegment(VesselKind.THOROUGHFARE, from.name(), to.name(), thoroughfares.diameterUm(), 0);
        }
    }

    private Node middle(Segment segment) {
        Node from = node(segment.from());
        Node to = node(segment.to());
        return new Node(0, (from.xUm() + to.xUm()) / 2, (from.yUm() + to.yUm()) / 2, (from.zUm() + to.zUm()) / 2);
    }

    private int halve(Segment segment) {
        Node middle = middle(segment);
        int name = addNode(middle.xUm(), middle.yUm(), middle.zUm());
        segments.remove(segment);
        addSegment(segment.kind(), segment.from(), name, segment.diameterUm(), 0);
        halved.add(lastSegment);
        addSegment(segment.kind(), name, segment.to(), segment.diameterUm(), 0);
        halved.add(lastSegment);
        return name;
    }
}
