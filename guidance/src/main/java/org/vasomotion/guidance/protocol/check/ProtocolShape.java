package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.model.Api;

/// Looks for mistakes in a graph as it is written, before any path through it is searched.
@Api
public final class ProtocolShape {

    private ProtocolShape() {}

    /// Everything that is wrong, in the order of the steps within each kind of question.
    public static List<ShapeFinding> findings(ProtocolGraph graph) {
        List<ShapeFinding> findings = new ArrayList<>();
        if (graph.sources().isEmpty()) {
            findings.add(new ShapeFinding(
                    ShapeFinding.Kind.MISSING_CITATION, "", graph.id(), "names no source that it was published in"));
        }
        findings.addAll(NameShape.findings(graph));
        findings.addAll(NoteShape.findings(graph));
        findings.addAll(DoseShape.findings(graph));
        if (!graph.window().value().isPositive()) {
            findings.add(noAmount("", "window", "lasts no time"));
        }
        for (Step step : graph.steps()) {
            edges(graph, step, findings);
        }
        for (Edge edge : graph.always()) {
            if (!(edge.trigger() instanceof Trigger.When)) {
                findings.add(new ShapeFinding(
                        ShapeFinding.Kind.NOT_LOOKED_AT,
                        "",
                        edge.label(),
                        "is a way out of every step, and those are only taken by a condition"));
            }
        }
        return findings;
    }

    private static void edges(ProtocolGraph graph, Step step, List<ShapeFinding> findings) {
        if (step.kind() == Step.Kind.END && !step.edges().isEmpty()) {
            findings.add(new ShapeFinding(
                    ShapeFinding.Kind.NOT_LOOKED_AT,
                    step.id(),
                    step.edges().getFirst().label(),
                    "leads out of a step in which the protocol ends"));
        }
        boolean isOtherwiseSeen = false;
        for (Edge edge : step.edges()) {
            if (isOtherwiseSeen && !(edge.trigger() instanceof Trigger.After)) {
                findings.add(new ShapeFinding(
                        ShapeFinding.Kind.OTHERWISE_NOT_LAST,
                        step.id(),
                        edge.label(),
                        "stands after \"otherwise\", where only timers have a place"));
            }
            isOtherwiseSeen |= edge.trigger() instanceof Trigger.Otherwise;
            if (edge.trigger() instanceof Trigger.After after) {
                timer(graph, step, edge, after, findings);
            }
        }
    }

    private static void timer(
            ProtocolGraph graph, Step step, Edge edge, Trigger.After after, List<ShapeFinding> findings) {
        if (!after.time().value().isPositive()) {
            findings.add(noAmount(step.id(), edge.label(), "is a timer that runs no time"));
        }
        boolean isBeyond = after.time().value().compareTo(graph.window().value()) >= 0;
        if (isBeyond && !step.id().equals(graph.windowEnd())) {
            findings.add(new ShapeFinding(
                    ShapeFinding.Kind.DEAD_TIMER,
                    step.id(),
                    edge.label(),
                    "is a timer of " + Words.minutes(after.time().value()) + ", and the window is over before"));
        }
    }

    static ShapeFinding noAmount(String step, String place, String message) {
        return new ShapeFinding(ShapeFinding.Kind.NO_AMOUNT, step, place, message);
    }

    /// Whether a graph with this finding cannot be run at all.
    static boolean preventsRunning(ShapeFinding finding) {
        return switch (finding.kind()) {
            case DUPLICATE_IDENTIFIER, UNKNOWN_STEP, UNKNOWN_ACTION, RESERVED_NAME, WRONG_UNIT, NO_AMOUNT -> true;
            case OTHERWISE_NOT_LAST, NEVER_WRITTEN, MISSING_CITATION, OUTSIDE_HARD_BOUNDS, DEAD_TIMER, NOT_LOOKED_AT ->
                false;
        };
    }
}
