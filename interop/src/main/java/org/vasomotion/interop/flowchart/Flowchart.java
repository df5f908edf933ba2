package org.vasomotion.interop.flowchart;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.interop.wording.ConditionWords;
import org.vasomotion.interop.wording.EdgeWords;
import org.vasomotion.interop.wording.Wording;

/// Boxes and arrows, without places yet.
///
/// @param title of the whole chart
record Flowchart(String title, List<Box> boxes, List<Arrow> arrows) {

    private static final String START = "start";
    private static final String ANYWHERE = "anywhere";

    /// A box.
    ///
    /// @param lines what stands below the title, one sentence each
    record Box(String id, String title, List<String> lines, Kind kind) {}

    /// What a box stands for.
    enum Kind {
        START,
        STEP,
        END,
        /// Stands for every step that has not ended.
        ANYWHERE
    }

    /// An arrow; several ways between the same boxes share one.
    record Arrow(String from, String to, List<String> labels) {}

    static Flowchart of(ProtocolGraph graph) {
        List<Box> boxes = new ArrayList<>();
        Map<List<String>, List<String>> arrows = new LinkedHashMap<>();
        boxes.add(new Box(START, "Start", List.of(ConditionWords.inFull().of(graph.eligibility())), Kind.START));
        arrow(arrows, START, graph.begin(), "");
        for (Step step : graph.steps()) {
            boxes.add(box(step));
            for (Edge edge : step.edges()) {
                if (!edge.to().equals(step.id())) {
                    arrow(arrows, step.id(), edge.to(), label(edge));
                }
            }
        }
        boxes.add(new Box(ANYWHERE, "From every step", List.of(), Kind.ANYWHERE));
        graph.always().forEach(edge -> arrow(arrows, ANYWHERE, edge.to(), label(edge)));
        arrow(
                arrows,
                ANYWHERE,
                graph.windowEnd(),
                EdgeWords.after(graph.window().value()));
        List<Arrow> all = new ArrayList<>();
        arrows.forEach((ends, labels) -> all.add(new Arrow(ends.getFirst(), ends.getLast(), labels)));
        return new Flowchart(graph.title(), boxes, all);
    }

    private static void arrow(Map<List<String>, List<String>> arrows, String from, String to, String label) {
        List<String> labels = arrows.computeIfAbsent(List.of(from, to), _ -> new ArrayList<>());
        if (!label.isEmpty() && !labels.contains(label)) {
            labels.add(label);
        }
    }

    private static Box box(Step step) {
        List<String> lines = new ArrayList<>();
        step.actions().forEach(action -> lines.add(ActionWords.of(action)));
        // A loop back to the same step says when it is asked again; an arrow would only be in the way.
        step.edges().stream()
                .filter(edge -> edge.to().equals(step.id()))
                .forEach(edge -> lines.add("↻ " + label(edge)));
        return new Box(
                step.id(),
                step.title(),
                lines,
                switch (step.kind()) {
                    case PASSING -> Kind.STEP;
                    case END -> Kind.END;
                });
    }

    private static String label(Edge edge) {
        return switch (edge.trigger()) {
            case Trigger.When _, Trigger.Otherwise _ -> edge.label();
            case Trigger.After after -> timed(edge.label(), after.time().value());
        };
    }

    private static String timed(String label, Duration time) {
        return label + " (" + Wording.of(time) + ")";
    }
}
