package org.vasomotion.server.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.TreeMap;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.guidance.session.Run;

/// Where a patient is in a protocol: the lit step, its timer and the doors out of it.
final class ProtocolStateView {

    private ProtocolStateView() {}

    static ObjectNode brief(Run run) {
        Step step = step(run);
        ObjectNode node = Json.object()
                .put("id", run.graph().id())
                .put("title", run.graph().title())
                .put("version", run.graph().version())
                .put("standing", Json.kebab(run.graph().standing()))
                .put("step", step.id())
                .put("stepTitle", step.title())
                .put("ended", step.kind() == Step.Kind.END)
                .put("since", run.state().entered().toString());
        node.set("nextTimer", Json.moment(nextTimer(run)));
        node.set("endsAt", Json.moment(endsAt(run)));
        return node;
    }

    static ObjectNode full(Run run, Instant at) {
        ObjectNode node = brief(run);
        node.set("doors", Json.array(step(run).edges(), edge -> door(run, edge)));
        node.set("always", Json.array(run.graph().always(), edge -> door(run, edge)));
        node.set("undecided", Json.array(run.last().undecided(), judgement -> JudgementView.of(judgement, at)));
        ObjectNode marks = node.putObject("marks");
        new TreeMap<>(run.state().marks()).forEach((name, when) -> marks.put(name, when.toString()));
        ObjectNode counters = node.putObject("counters");
        new TreeMap<>(run.state().counters()).forEach(counters::put);
        ObjectNode captured = node.putObject("captured");
        new TreeMap<>(run.state().captured())
                .forEach((name, noted) ->
                        captured.set(name, Amounts.of(noted.explanation().value())));
        return node;
    }

    private static ObjectNode door(Run run, Edge edge) {
        ObjectNode node = RecommendationView.door(edge);
        node.put("toTitle", run.graph().step(edge.to()).title());
        node.set("opensAt", Json.moment(opensAt(run, edge)));
        return node;
    }

    /// When a door opens by time alone; [Instant#MAX] for one that does not.
    private static Instant opensAt(Run run, Edge edge) {
        return edge.trigger() instanceof Trigger.After after
                ? run.state().entered().plus(after.time().value())
                : Instant.MAX;
    }

    /// When the first of the doors opens by time alone.
    static Instant nextTimer(Run run) {
        Instant next = endsAt(run);
        for (Edge edge : step(run).edges()) {
            Instant opens = opensAt(run, edge);
            next = opens.isBefore(next) ? opens : next;
        }
        return next;
    }

    private static Instant endsAt(Run run) {
        ProtocolState state = run.state();
        return step(run).kind() == Step.Kind.END
                ? Instant.MAX
                : state.mark(Operand.BEGUN)
                        .map(begun -> begun.plus(run.graph().window().value()))
                        .orElse(Instant.MAX);
    }

    private static Step step(Run run) {
        return run.graph().step(run.state().step());
    }
}
