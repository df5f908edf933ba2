package org.vasomotion.guidance.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
///
/// @param operands everything that is read from the record, each once
/// @param positions where each operand stands
/// @param indices the position of the index that an operand reads, [#NO_INDEX] if it reads the record itself
/// @param bySubject which operands an entry about a measurand or drug touches
/// @param rows what each finding reads
/// @param patterns what each pattern reads
record Dependencies(
        List<Operand> operands,
        Map<Operand, Integer> positions,
        int[] indices,
        Map<Object, int[]> bySubject,
        List<int[]> rows,
        List<Uses> patterns) {

    static final int NO_INDEX = -1;

    /// Positions of the operands, findings and patterns that a pattern reads.
    record Uses(int[] operands, int[] findings, int[] patterns) {}

    static Dependencies of(IndexSet set, List<FindingRow> rows, List<Pattern> patterns) {
        List<String> rowIds = rows.stream().map(FindingRow::id).toList();
        List<String> patternIds = patterns.stream().map(Pattern::id).toList();
        Map<Operand, Integer> positions = new LinkedHashMap<>();
        List<int[]> ofRows = new ArrayList<>(rows.size());
        for (FindingRow row : rows) {
            Needs needs = Needs.of(row);
            if (!needs.findings().isEmpty() || !needs.patterns().isEmpty()) {
                throw new IllegalArgumentException(row.id() + " grades or rests on another finding or pattern");
            }
            ofRows.add(place(needs.operands(), positions));
        }
        List<Uses> ofPatterns = new ArrayList<>(patterns.size());
        for (Pattern pattern : patterns) {
            Needs needs = Needs.of(pattern.condition());
            ofPatterns.add(new Uses(
                    place(needs.operands(), positions),
                    places(needs.findings(), rowIds),
                    places(needs.patterns(), patternIds.subList(0, ofPatterns.size()))));
        }
        List<Operand> operands = List.copyOf(positions.keySet());
        return new Dependencies(
                operands, Map.copyOf(positions), indices(operands, set), bySubject(operands), ofRows, ofPatterns);
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
        return positions.get(operand);
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
