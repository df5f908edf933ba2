package org.vasomotion.interop.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.interop.flowchart.Mermaid;
import org.vasomotion.interop.wording.ActionWords;
import org.vasomotion.interop.wording.ConditionWords;
import org.vasomotion.interop.wording.EdgeWords;
import org.vasomotion.interop.wording.QuantityWords;
import org.vasomotion.interop.wording.SharedConditions;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Verification;

/// A protocol as a Markdown page: flowchart, decision tables step by step, what is unverified, sources.
@Api
public final class DecisionPage {

    private static final Condition ALWAYS = Condition.all();

    private final ProtocolGraph graph;
    private final SharedConditions shared;
    private final ConditionWords conditions;
    private final EdgeWords edges;
    private final SourceList sources = new SourceList();
    private final StringBuilder page = new StringBuilder();

    private DecisionPage(ProtocolGraph graph) {
        this.graph = graph;
        this.shared = SharedConditions.of(graph);
        this.conditions = new ConditionWords(shared);
        this.edges = new EdgeWords(conditions);
    }

    /// The page of a protocol.
    public static String of(ProtocolGraph graph) {
        DecisionPage page = new DecisionPage(graph);
        page.head();
        page.flowchart();
        page.decisions();
        page.named();
        page.constants(
                "Constants still unverified (M)",
                "From memory; nobody has read them in a source yet. Check them before use.",
                Verification.UNVERIFIED);
        page.constants("Our proposals (E)", "No source says so; this project does.", Verification.PROPOSAL);
        return page.page.append("## Sources\n\n" + page.sources.lines()).toString();
    }

    private void head() {
        line("# " + graph.title());
        line("`" + graph.id() + "`, version " + graph.version() + ", "
                + graph.standing().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + ". Generated from the protocol; do not edit.");
        if (graph.standing() == ProtocolGraph.Standing.RESEARCH_ONLY) {
            line("> **Research only.** Off unless a site turns it on.");
        }
        line(graph.notes().stream().map(note -> "- " + note).collect(Collectors.joining("\n")));
        line("Published in: "
                + graph.sources().stream()
                        .map(citation -> citation.source() + " (" + sources.emphasised(citation) + ")")
                        .collect(Collectors.joining("; ")));
        line("**Who it is for**: " + conditions.of(graph.eligibility()));
        line("**Target**: " + conditions.of(graph.promises().target()));
        line("**Runs for** " + Wording.of(graph.window().value()) + " ("
                + sources.emphasised(graph.window().citation()) + "), then: " + title(graph.windowEnd())
                + ". **No path proposes more fluid than** "
                + QuantityWords.of(graph.promises().mostFluid().value()) + " ("
                + sources.emphasised(graph.promises().mostFluid().citation()) + ").");
    }

    private void flowchart() {
        line("```mermaid\n" + Mermaid.of(graph) + "```");
    }

    private void decisions() {
        line("## Decisions");
        line(
                "The ways out of a step are looked at from top to bottom; the first that is open is taken. While a guard is"
                        + " not known, nothing after it is decided, timers apart, and what is unknown is asked for; a guard in"
                        + " *italics* is passed over instead. The tag says how a row was verified (V read, V2 read in a secondary"
                        + " source, D derived, E our proposal, M from memory), the number which source says so.");
        if (!graph.always().isEmpty()) {
            line("### From every step");
            table(graph.always());
        }
        graph.steps().forEach(this::step);
    }

    private void step(Step step) {
        line("### " + step.title());
        List<String> intro = new ArrayList<>(List.of("`" + step.id() + "`, " + sources.emphasised(step.citation())));
        switch (step.kind()) {
            case PASSING -> {}
            case END -> intro.add("the protocol ends here");
        }
        line(String.join("; ", intro));
        if (!step.onlyIf().equals(ALWAYS)) {
            line("Proposes only while: " + conditions.of(step.onlyIf()));
        }
        if (!step.actions().isEmpty()) {
            line(step.actions().stream()
                    .map(action -> "- " + ActionWords.of(action) + marks(action))
                    .collect(Collectors.joining("\n")));
        }
        if (!step.edges().isEmpty()) {
            table(step.edges());
        }
    }

    private String marks(Action action) {
        String marks = ActionCitations.of(action).stream()
                .distinct()
                .map(sources::emphasised)
                .collect(Collectors.joining(", "));
        return marks.isEmpty() ? "" : " (" + marks + ")";
    }

    private void table(List<Edge> ways) {
        List<String> rows =
                new ArrayList<>(List.of("| way out | when | next | noted | source |", "|---|---|---|---|---|"));
        for (Edge edge : ways) {
            String noted = edge.effects().stream().map(EdgeWords::of).collect(Collectors.joining("; "));
            rows.add(row(edge.label(), when(edge), title(edge.to()), noted, sources.emphasised(edge.citation())));
        }
        line(String.join("\n", rows));
    }

    private String when(Edge edge) {
        String when = edges.when(edge);
        return Waiting.isPassedOver(edge) ? "*" + when.replace("**", "") + "*" : when;
    }

    private static String row(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> cell.replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private String title(String step) {
        return graph.step(step).title();
    }

    private void named() {
        if (shared.names().isEmpty()) {
            return;
        }
        line("## Conditions with a name");
        line(shared.names().entrySet().stream()
                .map(named -> "- **" + named.getValue().replace('-', ' ') + "**: " + conditions.written(named.getKey()))
                .collect(Collectors.joining("\n")));
    }

    private void constants(String heading, String introduction, Verification verification) {
        line("## " + heading);
        List<Constant> constants = Constants.of(graph, verification);
        if (constants.isEmpty()) {
            line("None.");
            return;
        }
        line(introduction);
        line(constants.stream()
                .map(constant -> "- " + constant.where() + ": " + constant.what() + " ("
                        + sources.emphasised(constant.citation()) + ")")
                .collect(Collectors.joining("\n")));
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            page.append(text).append("\n\n");
        }
    }
}
