package org.vasomotion.cli.protocol;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.interop.decision.ActionCitations;
import org.vasomotion.interop.decision.Constants;
import org.vasomotion.interop.decision.SourceList;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.interop.wording.ConditionWords;
import org.vasomotion.interop.wording.EdgeWords;
import org.vasomotion.interop.wording.QuantityWords;
import org.vasomotion.interop.wording.SharedConditions;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.evidence.Verification;

/// One protocol, step by step.
public final class ProtocolScreen {

    private static final Condition ALWAYS = Condition.all();

    private final ProtocolGraph graph;
    private final SharedConditions shared;
    private final ConditionWords conditions;
    private final EdgeWords edges;
    private final SourceList sources = new SourceList();
    private final Paragraphs out;

    public ProtocolScreen(ProtocolGraph graph, PrintWriter out) {
        this.graph = graph;
        this.shared = SharedConditions.of(graph);
        this.conditions = new ConditionWords(shared);
        this.edges = new EdgeWords(conditions);
        this.out = new Paragraphs(out);
    }

    public void print() {
        head();
        if (!graph.always().isEmpty()) {
            out.gap();
            out.line("From every step");
            graph.always().forEach(this::edge);
        }
        graph.steps().forEach(this::step);
        named();
        out.gap();
        out.line("Sources   V read, V2 read in a secondary source, D derived, E our proposal, M from memory");
        sources.lines().lines().forEach(line -> out.hanging("  ", line));
    }

    private void head() {
        out.line(graph.title());
        out.line(graph.id() + ", version " + graph.version() + ", " + standing(graph));
        if (graph.standing() == ProtocolGraph.Standing.RESEARCH_ONLY) {
            out.line("RESEARCH ONLY: off unless a site turns it on.");
        }
        out.gap();
        graph.sources().forEach(source -> out.hanging("  ", source.source() + "  (" + sources.mark(source) + ")"));
        out.gap();
        graph.notes().forEach(note -> out.hanging("  ", note));
        int unverified = Constants.of(graph, Verification.UNVERIFIED).size();
        int proposals = Constants.of(graph, Verification.PROPOSAL).size();
        out.hanging(
                "  ",
                unverified + " of its numbers and rules are unverified (M), " + proposals + " are our proposals (E).");
        out.gap();
        out.hanging("For     ", plain(conditions.of(graph.eligibility())));
        out.hanging("Target  ", plain(conditions.of(graph.promises().target())));
        out.hanging(
                "Runs    ",
                Wording.of(graph.window().value()) + ", then: " + title(graph.windowEnd()) + "  ("
                        + sources.mark(graph.window().citation()) + ")");
        out.hanging(
                "Fluid   ",
                "no path proposes more than "
                        + QuantityWords.of(graph.promises().mostFluid().value()) + "  ("
                        + sources.mark(graph.promises().mostFluid().citation()) + ")");
    }

    /// What kind of source a protocol comes from, in words.
    public static String standing(ProtocolGraph graph) {
        return graph.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void step(Step step) {
        out.gap();
        String end = switch (step.kind()) {
            case PASSING -> "";
            case END -> ", the protocol ends here";
        };
        out.line(step.title() + "  [" + step.id() + end + "]  (" + sources.mark(step.citation()) + ")");
        if (!step.onlyIf().equals(ALWAYS)) {
            out.hanging("  only while ", plain(conditions.of(step.onlyIf())));
        }
        step.actions().forEach(action -> out.hanging("  * ", ActionWords.of(action) + marks(action)));
        step.edges().forEach(this::edge);
    }

    private String marks(Action action) {
        List<String> marks = ActionCitations.of(action).stream()
                .distinct()
                .map(sources::mark)
                .toList();
        return marks.isEmpty() ? "" : "  (" + String.join(", ", marks) + ")";
    }

    private void edge(Edge edge) {
        out.line("  " + edge.label() + " -> " + title(edge.to()) + "  (" + sources.mark(edge.citation()) + ")");
        out.hanging("      ", plain(edges.when(edge)));
        if (!edge.effects().isEmpty()) {
            out.hanging("      ", edge.effects().stream().map(EdgeWords::of).collect(Collectors.joining("; ")));
        }
    }

    private void named() {
        if (shared.names().isEmpty()) {
            return;
        }
        out.gap();
        out.line("Where it says");
        shared.names()
                .forEach((condition, name) ->
                        out.hanging("  " + quoted(name) + ": ", plain(conditions.written(condition))));
    }

    private static String quoted(String name) {
        return "\"" + name.replace('-', ' ') + "\"";
    }

    /// Names of conditions stand in quotes where a page has them in bold.
    private static String plain(String words) {
        return words.replaceAll("\\*\\*([^*]+)\\*\\*", "\"$1\"");
    }

    private String title(String step) {
        return graph.step(step).title();
    }
}
