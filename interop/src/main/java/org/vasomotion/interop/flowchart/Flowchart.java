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

    /// No step can be called one of these.
    private static final String START = " start";
    private static final String ANYWHERE = " anywhere";

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
        List<String> order = graph.steps().stream().map(Step::id).toList();
        List<Box> boxes = new ArrayList<>();
        Map<List<String>, List<String>> arrows = new LinkedHashMap<>();
        boxes.add(new Box(START, "Start", List.of(ConditionWords.inFull().of(graph.eligibility())), Kind.START));
        arrow(arrows, START, graph.begin(), "");
        boxes.add(new Box(ANYWHERE, "From every step", List.of(), Kind.ANYWHERE));
        for (int i = 0; i < order.size(); i++) {
            Step step = graph.steps().get(i);
            boxes.add(box(graph, step, i));
            for (Edge edge : step.edges()) {
                if (order.indexOf(edge.to()) > i) {
                    arrow(arrows, step.id(), edge.to(), label(edge));
                }
            }
        }
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

    /// Ways back are lines in the box: as arrows they would cross everything.
    private static Box box(ProtocolGraph graph, Step step, int position) {
        List<String> lines = new ArrayList<>();
        step.actions().forEach(action -> lines.add(ActionWords.brief(action)));
        Map<String, List<String>> back = new LinkedHashMap<>();
        for (Edge edge : step.edges()) {
            if (graph.steps().indexOf(graph.step(edge.to())) <= position) {
                back.computeIfAbsent(edge.to(), _ -> new ArrayList<>()).add(label(edge));
            }
        }
        back.forEach((to, labels) -> lines.add(
                to.equals(step.id())
                        ? String.join(", ", labels) + " ↻"
                        : String.join(", ", labels) + " ↑ " + graph.step(to).title()));
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
