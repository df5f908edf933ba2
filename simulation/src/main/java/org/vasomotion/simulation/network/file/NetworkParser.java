package org.vasomotion.simulation.network.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.BoundaryCondition;
import org.vasomotion.simulation.network.Field;
import org.vasomotion.simulation.network.Network;
import org.vasomotion.simulation.network.Node;
import org.vasomotion.simulation.network.Passage;
import org.vasomotion.simulation.network.Segment;
import org.vasomotion.simulation.network.VesselKind;

/// Reads the lines of `network.dat`. Segments come before nodes, so what they name is checked when the nodes
/// are known.
final class NetworkParser {

    /// Segments of type 4 or 5 carry blood, those of any other type do not.
    static final int FLOWING = 5;

    static final int STOPPED = 0;
    static final int PRESSURE = 0;
    static final int INFLOW = 2;

    private static final Set<Integer> FLOWING_TYPES = Set.of(4, FLOWING);
    private static final double UNSAID_PO2_MM_HG = 0;

    /// A segment's line, read but not yet joined to its nodes.
    private record Draft(
            int line, int name, int type, int from, int to, double diameterUm, String kind, double lengthUm) {}

    private final Lines lines;
    private final Map<Integer, Node> nodes = new HashMap<>();

    NetworkParser(Lines lines) {
        this.lines = lines;
    }

    Network network() {
        String title = lines.next("the title").strip();
        Lines.Words box = lines.words("the three sides of the box in um");
        Field field = checked(() -> new Field(box.number(0), box.number(1), box.number(2)));
        lines.words("the number of tissue points").whole(2);
        lines.words("the outer bound").number(0);
        lines.words("the maximum segment length").number(0);
        lines.words("the maximum number of segments per node").whole(0);
        List<Draft> drafts = drafts(lines.count("segments", "lines above"));
        List<Node> inOrder = nodes(lines.count("nodes", "segments"));
        int ends = lines.count("boundary nodes", "nodes");
        List<Segment> segments = drafts.stream().map(this::segment).toList();
        List<Boundary> boundaries = boundaries(ends);
        lines.requireEnd("boundary nodes");
        return checked(() -> new Network(title, field, inOrder, segments, boundaries));
    }

    private <T> T checked(Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            throw lines.complaint(String.valueOf(e.getMessage()));
        }
    }

    private List<Draft> drafts(int count) {
        lines.next("the heading of the segments");
        List<Draft> drafts = new ArrayList<>();
        Set<Integer> names = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Lines.Words words = lines.words("segment " + (i + 1) + " of " + count);
            words.number(6);
            boolean isOurs = words.size() > 8 && kind(words.word(7)).isPresent();
            Draft draft = new Draft(
                    lines.lineNumber(),
                    words.whole(0),
                    words.whole(1),
                    words.whole(2),
                    words.whole(3),
                    words.number(4),
                    isOurs ? words.word(7) : "",
                    isOurs ? words.number(8) : 0);
            if (!(draft.diameterUm() > 0)) {
                throw lines.complaint("segment " + draft.name() + " has the diameter " + draft.diameterUm() + " um");
            }
            if (!names.add(draft.name())) {
                throw lines.complaint("segment " + draft.name() + " stands twice");
            }
            drafts.add(draft);
        }
        return drafts;
    }

    private static Optional<VesselKind> kind(String word) {
        return Arrays.stream(VesselKind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private List<Node> nodes(int count) {
        lines.next("the heading of the nodes");
        List<Node> inOrder = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Lines.Words words = lines.words("node " + (i + 1) + " of " + count);
            Node node = new Node(words.whole(0), words.number(1), words.number(2), words.number(3));
            if (nodes.put(node.name(), node) != null) {
                throw lines.complaint("node " + node.name() + " stands twice");
            }
            inOrder.add(node);
        }
        return inOrder;
    }

    private Segment segment(Draft draft) {
        Node from = node(draft, draft.from());
        Node to = node(draft, draft.to());
        try {
            return new Segment(
                    draft.name(),
                    kind(draft.kind()).orElse(VesselKind.ofDiameterUm(draft.diameterUm())),
                    FLOWING_TYPES.contains(draft.type()) ? Passage.OPEN : Passage.BLOCKED,
                    draft.from(),
                    draft.to(),
                    draft.diameterUm(),
                    draft.lengthUm() > 0 ? draft.lengthUm() : from.distanceUm(to));
        } catch (IllegalArgumentException e) {
            throw lines.complaintAt(draft.line(), String.valueOf(e.getMessage()));
        }
    }

    private Node node(Draft draft, int name) {
        Node node = nodes.get(name);
        if (node == null) {
            throw lines.complaintAt(
                    draft.line(), "segment " + draft.name() + " names node " + name + ", which is not listed");
        }
        return node;
    }

    private List<Boundary> boundaries(int count) {
        lines.next("the heading of the boundary nodes");
        List<Boundary> boundaries = new ArrayList<>();
        Set<Integer> names = new HashSet<>();
        for (int i = 0; i < count; i++) {
            Lines.Words words = lines.words("boundary node " + (i + 1) + " of " + count);
            int name = words.whole(0);
            if (!nodes.containsKey(name)) {
                throw lines.complaint("boundary node " + name + " is not among the nodes");
            }
            if (!names.add(name)) {
                throw lines.complaint("boundary node " + name + " stands twice");
            }
            double po2MmHg = words.isNumber(4) ? words.number(4) : UNSAID_PO2_MM_HG;
            boundaries.add(checked(() -> new Boundary(name, condition(words), words.number(3), po2MmHg)));
        }
        return boundaries;
    }

    private BoundaryCondition condition(Lines.Words words) {
        int type = words.whole(1);
        return switch (type) {
            case PRESSURE -> new BoundaryCondition.Pressure(words.number(2));
            case INFLOW -> new BoundaryCondition.Inflow(words.number(2));
            default ->
                throw lines.complaint("boundary node " + words.whole(0) + " has the type " + type
                        + "; 0 (pressure) and 2 (flow) are known");
        };
    }
}
