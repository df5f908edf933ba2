package org.vasomotion.guidance.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.IndexSnapshot;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.timeline.TimelineView;

/// An ordered set of findings and patterns over an [IndexSet], assessed together. A pattern may refer to the findings
/// and
/// to the patterns before it.
///
/// @param indices the indices that findings and patterns may read
/// @param rows the findings
/// @param patterns the patterns
/// @param positions where each finding and each pattern stands, by identifier
@Api
public record AssessmentSet(
        IndexSet indices, List<FindingRow> rows, List<Pattern> patterns, Map<String, Integer> positions) {

    public AssessmentSet {
        rows = List.copyOf(rows);
        patterns = List.copyOf(patterns);
        positions = Map.copyOf(positions);
    }

    /// These findings and patterns, in this order.
    ///
    /// @throws IllegalArgumentException if two share an identifier
    public static AssessmentSet of(IndexSet indices, List<FindingRow> rows, List<Pattern> patterns) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            place(positions, rows.get(i).id(), i);
        }
        for (int i = 0; i < patterns.size(); i++) {
            place(positions, patterns.get(i).id(), i);
        }
        return new AssessmentSet(indices, rows, patterns, positions);
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
        return position(id);
    }

    /// The position of a pattern in assessments.
    ///
    /// @throws IllegalArgumentException if the set does not hold it
    public int positionOfPattern(String id) {
        return position(id);
    }

    private int position(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("no finding or pattern called " + id);
        }
        return position;
    }

    /// The whole situation as the view shows the record.
    public Situation assess(TimelineView view) {
        return assess(view, indices.evaluate(view));
    }

    /// The situation after `added` entered the record and time went on. Equal to assessing anew.
    ///
    /// @param added entries that entered since the previous situation; none if only time went on
    public Situation update(Situation previous, TimelineView view, Collection<? extends Entry> added) {
        return assess(view, indices.update(previous.indices(), view, added));
    }

    private Situation assess(TimelineView view, IndexSnapshot snapshot) {
        List<Finding> findings = new ArrayList<>(rows.size());
        List<Judgement> seen = new ArrayList<>(patterns.size());
        AssessedFacts facts = new AssessedFacts(view, this, snapshot, findings, seen);
        for (FindingRow row : rows) {
            findings.add(Finding.of(row, facts.read(row.subject())));
        }
        for (Pattern pattern : patterns) {
            seen.add(Judge.judge(pattern.condition(), facts));
        }
        return new Situation(view, this, snapshot, new Assessment(view.at(), findings, seen));
    }
}
