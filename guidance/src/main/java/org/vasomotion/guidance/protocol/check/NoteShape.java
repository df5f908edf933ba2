package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.check.ShapeFinding.Kind;
import org.vasomotion.model.quantity.Dimension;

/// Marks, captured values and counters: what is read has to be written somewhere, and as the same kind of thing.
record NoteShape(
        ProtocolGraph graph,
        Set<String> marks,
        Set<String> counters,
        Map<String, List<Operand>> captured,
        List<ShapeFinding> findings) {

    static List<ShapeFinding> findings(ProtocolGraph graph) {
        NoteShape shape = new NoteShape(
                graph,
                new HashSet<>(Set.of(Operand.BEGUN, Operand.STEP_ENTERED)),
                new HashSet<>(),
                new HashMap<>(),
                new ArrayList<>());
        shape.written();
        shape.read();
        return shape.findings();
    }

    private void written() {
        Stream.concat(graph.always().stream(), graph.steps().stream().flatMap(step -> step.edges().stream()))
                .forEach(this::written);
    }

    private void written(Edge edge) {
        for (Effect effect : edge.effects()) {
            switch (effect) {
                case Effect.Mark mark -> {
                    if (mark.name().equals(Operand.BEGUN) || mark.name().equals(Operand.STEP_ENTERED)) {
                        add(Kind.RESERVED_NAME, "", edge.label(), mark.name() + " is set by every protocol itself");
                    }
                    marks.add(mark.name());
                }
                case Effect.Capture capture ->
                    captured.computeIfAbsent(capture.name(), _ -> new ArrayList<>())
                            .add(capture.operand());
                case Effect.Count count -> counters.add(count.counter());
                case Effect.Reset _ -> {}
            }
        }
    }

    private void read() {
        for (Step step : graph.steps()) {
            leaves(step.id(), step.conditions());
            for (Action action : step.actions()) {
                if (action instanceof Action.ReturnToRate back) {
                    returned(step, back);
                }
            }
        }
        leaves("", graph.always().stream().flatMap(Edge::guard));
        leaves("", graph.promises().conditions());
    }

    private void leaves(String step, Stream<Condition> conditions) {
        conditions
                .flatMap(Condition::leaves)
                .filter(Condition.Compare.class::isInstance)
                .forEach(leaf -> read(step, ((Condition.Compare) leaf).operand()));
    }

    private void read(String step, Operand operand) {
        switch (operand) {
            case Operand.MeasuredSince since -> marked(step, since.mark());
            case Operand.Since since -> marked(step, since.mark());
            case Operand.FluidSince since -> marked(step, since.mark());
            case Operand.Counted counted -> {
                if (!counters.contains(counted.counter())) {
                    add(Kind.NEVER_WRITTEN, step, counted.counter(), "is read and never counted");
                }
            }
            case Operand.Captured value ->
                captured(step, value.name(), value.unit().dimension());
            case Operand.Rise rise -> risen(step, rise.now(), rise.captured());
            case Operand.RelativeRise rise -> risen(step, rise.now(), rise.captured());
            case Operand.Measured _,
                    Operand.Indexed _,
                    Operand.Running _,
                    Operand.Graded _,
                    Operand.LastSeen _,
                    Operand.Lowest _,
                    Operand.Change _,
                    Operand.RateChange _ -> {}
        }
    }

    private void risen(String step, Operand now, String name) {
        read(step, now);
        captured(step, name, now.unit().dimension());
    }

    private void marked(String step, String mark) {
        if (!marks.contains(mark)) {
            add(Kind.NEVER_WRITTEN, step, mark, "is read and never marked");
        }
    }

    private void captured(String step, String name, Dimension dimension) {
        List<Operand> sources = captured.getOrDefault(name, List.of());
        if (sources.isEmpty()) {
            add(Kind.NEVER_WRITTEN, step, name, "is read and never captured");
        }
        for (Operand source : sources) {
            if (source.unit().dimension() != dimension) {
                String message = "is captured in " + source.unit().code() + " and read as " + dimension;
                add(Kind.WRONG_UNIT, step, name, message);
            }
        }
    }

    private void returned(Step step, Action.ReturnToRate back) {
        List<Operand> sources = captured.getOrDefault(back.captured(), List.of());
        if (sources.isEmpty()) {
            add(Kind.NEVER_WRITTEN, step.id(), back.id(), back.captured() + " is never captured");
        }
        for (Operand source : sources) {
            if (!(source instanceof Operand.Running running && running.drug().equals(back.drug()))) {
                String message =
                        back.captured() + " is captured from " + Words.subject(source) + ", no rate of " + back.drug();
                add(Kind.WRONG_UNIT, step.id(), back.id(), message);
            }
        }
    }

    private void add(Kind kind, String step, String place, String message) {
        findings.add(new ShapeFinding(kind, step, place, message));
    }
}
