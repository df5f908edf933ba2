package org.vasomotion.guidance.protocol.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.check.Note.Kind;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// A graph taken apart, and the way between places and the states that the runner knows.
record Anatomy(
        ProtocolGraph graph,
        Assumptions assumptions,
        Vocabulary vocabulary,
        Foresight foresight,
        Map<String, Questions.Asked> questions,
        Handover handover,
        Live live,
        Timing timing,
        SingleSteps singles,
        Edges edges) {

    /// When every look takes place. Only ages matter.
    static final Instant NOW = Instant.parse("2000-01-03T08:00:00Z");

    private static final Explanation SOMETHING = new Explanation.Observed(
            "invented", Interval.exactly(0, Unit.ONE), Instant.EPOCH, new EntryId("model-checker", "captured"));

    static Anatomy of(ProtocolGraph graph, Assumptions assumptions) {
        Live live = Live.of(graph, assumptions);
        Map<String, Questions.Asked> questions = Questions.of(graph, assumptions);
        Vocabulary vocabulary = Vocabulary.of(graph, assumptions);
        return new Anatomy(
                graph,
                assumptions,
                vocabulary,
                new Foresight(graph, assumptions, vocabulary),
                questions,
                Handover.of(graph, vocabulary, questions),
                live,
                Timing.of(graph, assumptions),
                SingleSteps.of(graph),
                Edges.of(graph));
    }

    Place begin() {
        Set<String> marks = Set.of(Operand.BEGUN, Operand.STEP_ENTERED);
        Map<String, Integer> counters = new HashMap<>();
        for (String counter : vocabulary.counts().changes().keySet()) {
            if (live.isLive(graph.begin(), Kind.COUNTER, counter)) {
                counters.put(counter, 0);
            }
        }
        return new Place(graph.begin(), Set.of(), counters, marks, Set.of());
    }

    /// A state at `place` in which the marks have ages inside `spans`.
    ProtocolState state(Place place, List<Span> spans) {
        Map<String, Instant> marks = new HashMap<>();
        place.marks().forEach(mark -> marks.put(mark, NOW.minusNanos(Span.MINUTE)));
        for (int i = 0; i < spans.size(); i++) {
            String mark = timing.marks().get(i);
            if (place.marks().contains(mark)) {
                marks.put(mark, NOW.minusNanos(spans.get(i).inside()));
            }
        }
        Map<String, ProtocolState.Noted> captured = new HashMap<>();
        place.captured().forEach(name -> captured.put(name, new ProtocolState.Noted(SOMETHING, Instant.EPOCH)));
        Map<String, Integer> counters = new HashMap<>();
        place.counters()
                .forEach((counter, count) ->
                        counters.put(counter, vocabulary.counts().alike(counter, count)));
        return new ProtocolState(place.step(), marks, captured, counters, List.of());
    }

    /// A state in the middle of a look, without what cannot be read any more. Of captured values only
    /// whether they were captured in this look is kept.
    ProtocolState bare(ProtocolState state) {
        String step = SingleSteps.step(state.step());
        Map<String, Instant> marks = new HashMap<>(state.marks());
        marks.keySet().removeIf(mark -> !live.isLive(step, Kind.MARK, mark));
        Map<String, ProtocolState.Noted> captured = new HashMap<>();
        state.captured().forEach((name, noted) -> {
            if (live.isLive(step, Kind.CAPTURED, name)) {
                Instant at = noted.observedAt().equals(Instant.EPOCH) ? Instant.EPOCH : NOW;
                captured.put(name, new ProtocolState.Noted(SOMETHING, at));
            }
        });
        Map<String, Integer> counters = new HashMap<>(state.counters());
        counters.keySet()
                .removeIf(counter -> !live.isLive(step, Kind.COUNTER, counter)
                        || !vocabulary.counts().isRead(counter));
        return new ProtocolState(step, marks, captured, counters, List.of());
    }

    /// A state without what the step does not read, though later ones may.
    ProtocolState local(ProtocolState state) {
        Map<String, Instant> marks = new HashMap<>(state.marks());
        marks.keySet().removeIf(mark -> !live.isReadIn(state.step(), Kind.MARK, mark));
        Map<String, ProtocolState.Noted> captured = new HashMap<>(state.captured());
        captured.keySet().removeIf(name -> !live.isReadIn(state.step(), Kind.CAPTURED, name));
        Map<String, Integer> counters = new HashMap<>(state.counters());
        counters.keySet().removeIf(counter -> !live.isReadIn(state.step(), Kind.COUNTER, counter));
        return new ProtocolState(state.step(), marks, captured, counters, List.of());
    }

    /// The state that a move leads to, with what the step left did not read.
    ///
    /// @param before with everything
    /// @param after where the move leads without it
    ProtocolState moved(ProtocolState before, Edge edge, ProtocolState after) {
        Map<String, Instant> marks = new HashMap<>(before.marks());
        Map<String, ProtocolState.Noted> captured = new HashMap<>(before.captured());
        Map<String, Integer> counters = new HashMap<>(before.counters());
        for (Effect effect : edge.effects()) {
            switch (effect) {
                case Effect.Mark mark -> marks.put(mark.name(), NOW);
                case Effect.Count count -> counters.merge(count.counter(), 1, Integer::sum);
                case Effect.Reset reset -> counters.put(reset.counter(), 0);
                case Effect.Capture capture -> captured.remove(capture.name());
            }
        }
        captured.putAll(after.captured());
        marks.put(Operand.STEP_ENTERED, NOW);
        return bare(new ProtocolState(after.step(), marks, captured, counters, List.of()));
    }

    /// Where a look leads.
    Place after(Place before, Course course) {
        List<Move> moves = course.moves();
        ProtocolState state = course.last().state();
        Set<String> standing = new HashSet<>(moves.isEmpty() ? before.standing() : Set.of());
        standing.addAll(course.last().treatments());
        Map<String, Integer> counters = new HashMap<>();
        for (String counter : vocabulary.counts().changes().keySet()) {
            if (live.isLive(state.step(), Kind.COUNTER, counter)) {
                int count = before.counters().getOrDefault(counter, 0);
                counters.put(counter, vocabulary.counts().after(counter, count, moves));
            }
        }
        Set<String> marks = new HashSet<>(state.marks().keySet());
        return new Place(state.step(), state.captured().keySet(), counters, marks, standing);
    }
}
