package org.vasomotion.interop.protocol;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.FileNode;
import org.vasomotion.interop.document.Words;

/// Writes steps and ways out.
record StepWriter(ConditionWriter conditions, ActionWriter actions) {

    private static final Condition ALWAYS = Condition.all();

    FileNode write(Step step, CitedWriter around) {
        FileNode.Builder part = new FileNode.Builder().put("id", step.id()).put("title", step.title());
        switch (step.kind()) {
            case PASSING -> {}
            case END -> part.put("kind", Words.of(step.kind()));
        }
        around.cite(part, step.citation());
        CitedWriter cited = around.in(step.citation());
        if (!step.onlyIf().equals(ALWAYS)) {
            part.put("only-if", conditions.write(step.onlyIf(), cited));
        }
        if (!step.actions().isEmpty()) {
            part.put(
                    "propose",
                    FileNode.list(step.actions().stream()
                            .map(action -> actions.write(action, cited))
                            .toList()));
        }
        if (!step.edges().isEmpty()) {
            part.put("ways-out", edges(step.edges(), cited));
        }
        return part.block();
    }

    FileNode.Items edges(List<Edge> edges, CitedWriter cited) {
        return FileNode.list(edges.stream().map(edge -> edge(edge, cited)).toList());
    }

    private FileNode edge(Edge edge, CitedWriter around) {
        FileNode.Builder part = new FileNode.Builder().put("label", edge.label());
        CitedWriter cited = around.in(edge.citation());
        switch (edge.trigger()) {
            case Trigger.When when ->
                part.put(
                        switch (when.whenUnknown()) {
                            case WAIT -> "when";
                            case PASS -> "once";
                        },
                        conditions.write(when.condition(), cited));
            case Trigger.Otherwise _ -> part.put("otherwise", FileNode.yes());
            case Trigger.After after ->
                part.put("after", cited.cited(after.time(), time -> FileNode.text(Durations.write(time))));
        }
        part.put("to", edge.to());
        if (!edge.effects().isEmpty()) {
            part.put(
                    "remember",
                    FileNode.list(edge.effects().stream().map(this::effect).toList()));
        }
        around.cite(part, edge.citation());
        return part.block();
    }

    private FileNode effect(Effect effect) {
        FileNode.Builder part = new FileNode.Builder();
        return switch (effect) {
            case Effect.Mark mark -> part.put("mark", mark.name()).oneLine();
            case Effect.Capture capture ->
                part.put("capture", conditions.operands().write(capture.operand()))
                        .put("as", capture.name())
                        .oneLine();
            case Effect.Count count -> part.put("count", count.counter()).oneLine();
            case Effect.Reset reset -> part.put("reset", reset.counter()).oneLine();
        };
    }
}
