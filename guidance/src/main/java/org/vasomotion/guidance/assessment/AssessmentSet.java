package org.vasomotion.guidance.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.timeline.TimelineView;

/// An ordered set of findings and patterns over an [IndexSet], assessed together. A pattern may refer to the
/// findings and to the patterns before it.
///
/// After new entries only those findings and patterns are made again that read what the entries touch or what
/// has run out; the rest is taken over. The result is the same as assessing anew, and a test says so.
///
/// @param indices the indices that findings and patterns may read
/// @param rows the findings
/// @param patterns the patterns
/// @param positions where each finding and each pattern stands, by identifier
/// @param dependencies what each of them reads
@Api
public record AssessmentSet(
        IndexSet indices,
        List<FindingRow> rows,
        List<Pattern> patterns,
        Map<String, Integer> positions,
        Dependencies dependencies) {

    public AssessmentSet {
        rows = List.copyOf(rows);
        patterns = List.copyOf(patterns);
        positions = Map.copyOf(positions);
    }

    /// These findings and patterns, in this order.
    ///
    /// @throws IllegalArgumentException if two share an identifier, or if one refers to something that does not
    /// stand before it
    public static AssessmentSet of(IndexSet indices, List<FindingRow> rows, List<Pattern> patterns) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            place(positions, rows.get(i).id(), i);
        }
        for (int i = 0; i < patterns.size(); i++) {
            place(positions, patterns.get(i).id(), i);
        }
        return new AssessmentSet(indices, rows, patterns, positions, Dependencies.of(indices, rows, patterns));
    }

    private static void place(Map<String, Integer> positions, String id, int at) {
        if (positions.put(id, at) != null) {
            throw new IllegalArgumentException("two findings or patterns are called " + id);
        }
    }

    /// The position of a finding in assessments.
    ///
    /// @throws IllegalArgumentException if the set does not hold it
    public int positionOfFinding(String id) {
        Integer position = positions.get(id);
        if (position == null
                || position >= rows.size()
                || !rows.get(position).id().equals(id)) {
            throw new IllegalArgumentException("no finding called " + id);
        }
        return position;
    }

    /// The position of a pattern in assessments.
    ///
    /// @throws IllegalArgumentException if the set does not hold it
    public int positionOfPattern(String id) {
        Integer position = positions.get(id);
        if (position == null
                || position >= patterns.size()
                || !patterns.get(position).id().equals(id)) {
            throw new IllegalArgumentException("no pattern called " + id);
        }
        return position;
    }

    /// Everything that findings and patterns read, each once; what their indices read is not among it.
    public List<Operand> operands() {
        return dependencies.operands();
    }

    /// The whole situation as the view shows the record.
    public Situation assess(TimelineView view) {
        return Assessing.anew(this, view, indices.evaluate(view));
    }

    /// The situation after `added` entered the record and time went on. Equal to assessing anew.
    ///
    /// Both views must look with full knowledge: `knownAt` not before any entry's time of receipt.
    ///
    /// @param added entries that entered since the previous situation; none if only time went on
    public Situation update(Situation previous, TimelineView view, Collection<? extends Entry> added) {
        boolean isNothingLeft = !previous.set().equals(this)
                || view.at().isBefore(previous.at())
                || added.stream().anyMatch(Dependencies::touchesAll);
        return isNothingLeft
                ? assess(view)
                : Assessing.update(previous, view, indices.update(previous.indices(), view, added), added);
    }
}
