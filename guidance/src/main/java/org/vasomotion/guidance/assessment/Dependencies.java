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
    private final List<int[]> rows = new ArrayList<>();
    private final List<Uses> patterns = new ArrayList<>();

    private Dependencies(IndexSet set, List<FindingRow> rows, List<Pattern> patterns) {
        Map<Operand, Integer> found = new LinkedHashMap<>();
        List<Needs> needs = new ArrayList<>();
        for (FindingRow row : rows) {
            Needs own = Needs.of(row);
            if (!own.findings().isEmpty() || !own.patterns().isEmpty()) {
                throw new IllegalArgumentException(row.id() + " grades or rests on another finding or pattern");
            }
            needs.add(own);
            this.rows.add(place(own.operands(), found));
        }
        List<String> rowIds = rows.stream().map(FindingRow::id).toList();
        List<String> patternIds = patterns.stream().map(Pattern::id).toList();
        for (Pattern pattern : patterns) {
            Needs own = Needs.of(pattern.condition());
            needs.add(own);
            List<String> before = patternIds.subList(0, this.patterns.size());
            this.patterns.add(new Uses(
                    place(own.operands(), found), places(own.findings(), rowIds), places(own.patterns(), before)));
        }
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

    /// Whether a finding reads one of these operands.
    boolean isRowTouched(int row, boolean[] changed) {
        return any(changed, rows.get(row));
    }

    /// Whether a pattern reads one of these operands, findings or patterns.
    boolean isPatternTouched(int pattern, boolean[] changed, boolean[] graded, boolean[] judged) {
        Uses uses = patterns.get(pattern);
        return any(changed, uses.operands) || any(graded, uses.findings) || any(judged, uses.patterns);
    }

    private static boolean any(boolean[] flags, int[] positions) {
        for (int position : positions) {
            if (flags[position]) {
                return true;
            }
        }
        return false;
    }

    /// Positions of the operands, findings and patterns that a pattern reads.
    private static final class Uses {

        private final int[] operands;
        private final int[] findings;
        private final int[] patterns;

        Uses(int[] operands, int[] findings, int[] patterns) {
            this.operands = operands;
            this.findings = findings;
            this.patterns = patterns;
        }
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
