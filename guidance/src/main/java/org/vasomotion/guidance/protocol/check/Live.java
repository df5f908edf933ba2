package org.vasomotion.guidance.protocol.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.check.Note.Kind;

/// What may still be read of what a protocol remembers, by step: what is written anew before it is read can be
/// forgotten, so that places differ only in what makes a difference.
///
/// @param notes by step, what may be read there or later
/// @param here by step, what may be read there
record Live(Map<String, Set<Note>> notes, Map<String, Set<Note>> here) {

    static Live of(ProtocolGraph graph, Assumptions assumptions) {
        Map<String, Set<Note>> notes = new HashMap<>();
        for (Step step : graph.steps()) {
            Set<Note> read = read(graph, step);
            assumptions.impossible().stream().flatMap(Note::read).forEach(read::add);
            notes.put(step.id(), read);
        }
        Map<String, Set<Note>> here = new HashMap<>();
        for (Step step : graph.steps()) {
            Set<Note> read = new HashSet<>(set(notes, step.id()));
            Stream.concat(step.edges().stream(), graph.always().stream())
                    .flatMap(Edge::captured)
                    .flatMap(Note::read)
                    .forEach(read::add);
            here.put(step.id(), read);
        }
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = false;
            for (Step step : graph.steps()) {
                isGrowing |=
                        step.kind() != Step.Kind.END && set(notes, step.id()).addAll(later(graph, step, notes));
            }
        }
        return new Live(notes, here);
    }

    private static Set<Note> set(Map<String, Set<Note>> notes, String step) {
        return notes.computeIfAbsent(step, _ -> new HashSet<>());
    }

    private static Set<Note> read(ProtocolGraph graph, Step step) {
        Set<Note> read = Questions.at(graph, step).flatMap(Note::read).collect(Collectors.toCollection(HashSet::new));
        if (step.kind() != Step.Kind.END) {
            read.add(new Note(Kind.MARK, Operand.BEGUN));
        }
        read.add(new Note(Kind.MARK, Operand.STEP_ENTERED));
        return read;
    }

    private static Set<Note> later(ProtocolGraph graph, Step step, Map<String, Set<Note>> notes) {
        Set<Note> later = new HashSet<>(set(notes, graph.windowEnd()));
        Stream.concat(step.edges().stream(), graph.always().stream())
                .forEach(edge -> later.addAll(before(edge, set(notes, edge.to()))));
        return later;
    }

    /// What has to be known before an edge is taken, if `after` has to be known after it.
    private static Set<Note> before(Edge edge, Set<Note> after) {
        Set<Note> before = new HashSet<>(after);
        List<Effect> backwards = edge.effects().reversed();
        for (Effect effect : backwards) {
            switch (effect) {
                case Effect.Mark mark -> before.remove(new Note(Kind.MARK, mark.name()));
                case Effect.Reset reset -> before.remove(new Note(Kind.COUNTER, reset.counter()));
                case Effect.Count _ -> {}
                case Effect.Capture capture -> {
                    before.remove(new Note(Kind.CAPTURED, capture.name()));
                    Note.read(capture.operand()).forEach(before::add);
                }
            }
        }
        return before;
    }

    boolean isReadIn(String step, Kind kind, String name) {
        return here.getOrDefault(step, Set.of()).contains(new Note(kind, name));
    }

    boolean isLive(String step, Kind kind, String name) {
        return notes.getOrDefault(step, Set.of()).contains(new Note(kind, name));
    }
}
