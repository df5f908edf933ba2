package org.vasomotion.simulation.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.vasomotion.model.Api;

/// Vessels, the nodes that join them and the conditions at their ends. Immutable.
///
/// Nodes and segments are addressed by their place in the lists; `fromIndex` and `toIndex` lead from a segment
/// to its nodes.
@Api
public final class Network {

    private final String title;
    private final Field field;
    private final List<Node> nodes;
    private final List<Segment> segments;
    private final List<Boundary> boundaries;
    private final Map<Integer, Integer> nodeIndex;
    private final int[] fromIndices;
    private final int[] toIndices;

    /// @throws IllegalArgumentException when a name stands twice, a segment or boundary names an unknown node,
    /// or no boundary fixes a pressure
    public Network(String title, Field field, List<Node> nodes, List<Segment> segments, List<Boundary> boundaries) {
        this.title = title;
        this.field = field;
        this.nodes = List.copyOf(nodes);
        this.segments = List.copyOf(segments);
        this.boundaries = List.copyOf(boundaries);
        this.nodeIndex = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodeIndex.put(nodes.get(i).name(), i) != null) {
                throw new IllegalArgumentException("node " + nodes.get(i).name() + " stands twice");
            }
        }
        this.fromIndices =
                segments.stream().mapToInt(each -> nodeOf(each, each.from())).toArray();
        this.toIndices =
                segments.stream().mapToInt(each -> nodeOf(each, each.to())).toArray();
        requireDistinctSegments();
        requireUsableBoundaries();
    }

    private int nodeOf(Segment segment, int node) {
        Integer index = nodeIndex.get(node);
        if (index == null) {
            throw new IllegalArgumentException("segment " + segment.name() + " names the unknown node " + node);
        }
        return index;
    }

    private void requireDistinctSegments() {
        Set<Integer> names = new HashSet<>();
        for (Segment segment : segments) {
            if (!names.add(segment.name())) {
                throw new IllegalArgumentException("segment " + segment.name() + " stands twice");
            }
        }
    }

    private void requireUsableBoundaries() {
        Set<Integer> seen = new HashSet<>();
        for (Boundary boundary : boundaries) {
            if (!nodeIndex.containsKey(boundary.node())) {
                throw new IllegalArgumentException("a boundary names the unknown node " + boundary.node());
            }
            if (!seen.add(boundary.node())) {
                throw new IllegalArgumentException("boundary node " + boundary.node() + " stands twice");
            }
        }
        if (boundaries.stream().noneMatch(each -> each.condition() instanceof BoundaryCondition.Pressure)) {
            throw new IllegalArgumentException("no boundary fixes a pressure, so no pressure is determined");
        }
    }

    public String title() {
        return title;
    }

    public Field field() {
        return field;
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<Segment> segments() {
        return segments;
    }

    public List<Boundary> boundaries() {
        return boundaries;
    }

    /// The place in `nodes` of the first node of the segment at this place in `segments`.
    public int fromIndex(int segment) {
        return fromIndices[segment];
    }

    /// The place in `nodes` of the second node of the segment at this place in `segments`.
    public int toIndex(int segment) {
        return toIndices[segment];
    }

    /// The place in `nodes` of the node with this name.
    ///
    /// @throws IllegalArgumentException when there is none
    public int indexOfNode(int name) {
        Integer index = nodeIndex.get(name);
        if (index == null) {
            throw new IllegalArgumentException("there is no node " + name);
        }
        return index;
    }

    /// The same network with every segment passed through a change.
    public Network withSegments(UnaryOperator<Segment> change) {
        return new Network(title, field, nodes, segments.stream().map(change).toList(), boundaries);
    }

    /// The same network with every boundary passed through a change.
    public Network withBoundaries(UnaryOperator<Boundary> change) {
        return new Network(
                title, field, nodes, segments, boundaries.stream().map(change).toList());
    }
}
