package org.vasomotion.guidance.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Retraction;

/// What the findings and patterns of a set read, so that after a new entry only what it touches is read again.
final class Dependencies {

    static final int NO_INDEX = -1;

    private final List<Operand> operands;
    private final Map<Operand, Integer> positions;
    /// The operands as they stand in the conditions: found without comparing what they hold.
    private final IdentityHashMap<Operand, Integer> instances = new IdentityHashMap<>();

    private final int[] indices;
    private final Map<Object, int[]> bySubject;
    private final Readers readers;

    private Dependencies(IndexSet set, List<FindingRow> rows, List<Pattern> patterns) {
        Map<Operand, Integer> found = new LinkedHashMap<>();
        List<Needs> needs = new ArrayList<>();
        Readers.Noting noting = new Readers.Noting(rows.size(), patterns.size());
        for (int i = 0; i < rows.size(); i++) {
            FindingRow row = rows.get(i);
            Needs own = Needs.of(row);
            if (!own.findings().isEmpty() || !own.patterns().isEmpty()) {
                throw new IllegalArgumentException(row.id() + " grades or rests on another finding or pattern");
            }
            needs.add(own);
            noting.rowReads(i, place(own.operands(), found));
        }
        List<String> rowIds = rows.stream().map(FindingRow::id).toList();
        List<String> patternIds = patterns.stream().map(Pattern::id).toList();
        for (int i = 0; i < patterns.size(); i++) {
            Needs own = Needs.of(patterns.get(i).condition());
            needs.add(own);
            noting.patternReads(i, place(own.operands(), found));
            noting.patternReadsRows(i, places(own.findings(), rowIds));
            noting.patternReadsPatterns(i, places(own.patterns(), patternIds.subList(0, i)));
        }
        this.readers = noting.readers(found.size());
        this.operands = List.copyOf(found.keySet());
        this.positions = Map.copyOf(found);
        this.indices = indices(operands, set);
        this.bySubject = bySubject(operands);
        for (Needs own : needs) {
            own.instances().forEach(instance -> instances.put(instance, positions.get(instance)));
        }
    }

    static Dependencies of(IndexSet set, List<FindingRow> rows, List<Pattern> patterns) {
        return new Dependencies(set, rows, patterns);
    }

    /// Everything that is read from the record, each once.
    List<Operand> operands() {
        return operands;
    }

    /// The position of the index that an operand reads, [#NO_INDEX] if it reads the record itself.
    int index(int operand) {
        return indices[operand];
    }

    /// Which findings and patterns have to be made again when something changes.
    Readers readers() {
        return readers;
    }

    private static int[] place(Set<Operand> read, Map<Operand, Integer> positions) {
        return read.stream()
                .mapToInt(operand -> positions.computeIfAbsent(operand, _ -> positions.size()))
                .toArray();
    }

    private static int[] places(Set<String> ids, List<String> before) {
        return ids.stream()
                .mapToInt(id -> {
                    int position = before.indexOf(id);
                    if (position < 0) {
                        throw new IllegalArgumentException("nothing called " + id + " before it is referred to");
                    }
                    return position;
                })
                .toArray();
    }

    private static int[] indices(List<Operand> operands, IndexSet set) {
        return operands.stream()
                .mapToInt(operand ->
                        operand instanceof Operand.Indexed indexed ? set.positionOf(indexed.index()) : NO_INDEX)
                .toArray();
    }

    private static Map<Object, int[]> bySubject(List<Operand> operands) {
        Map<Object, Set<Integer>> found = new HashMap<>();
        for (int i = 0; i < operands.size(); i++) {
            for (Object subject : Needs.subjects(operands.get(i))) {
                found.computeIfAbsent(subject, _ -> new LinkedHashSet<>()).add(i);
            }
        }
        Map<Object, int[]> bySubject = new HashMap<>();
        found.forEach((subject, at) ->
                bySubject.put(subject, at.stream().mapToInt(Integer::intValue).toArray()));
        return Map.copyOf(bySubject);
    }

    @Nullable
    Integer positionOf(Operand operand) {
        Integer position = instances.get(operand);
        return position == null ? positions.get(operand) : position;
    }

    /// Corrections may change anything that was read.
    static boolean touchesAll(Entry entry) {
        return entry.revision() > 0 || entry instanceof Coverage || entry instanceof Retraction;
    }

    /// Which operands read what these entries are about.
    boolean[] touchedBy(Collection<? extends Entry> added) {
        boolean[] touched = new boolean[operands.size()];
        for (Entry entry : added) {
            switch (entry) {
                case Observation observation -> mark(touched, bySubject.get(observation.measurand()));
                case Administration administration -> mark(touched, bySubject.get(administration.drug()));
                case Coverage _, Retraction _ -> {} // touch everything, so that everything is read anew
            }
        }
        return touched;
    }

    private static void mark(boolean[] touched, int @Nullable [] positions) {
        if (positions != null) {
            for (int position : positions) {
                touched[position] = true;
            }
        }
    }
}
