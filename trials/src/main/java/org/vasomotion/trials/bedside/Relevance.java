package org.vasomotion.trials.bedside;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.FindingRow;
import org.vasomotion.guidance.assessment.Pattern;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.safety.ConditionLimit;
import org.vasomotion.guidance.safety.DoseLimit;
import org.vasomotion.guidance.safety.FluidVolumeLimit;
import org.vasomotion.guidance.safety.SafetyLimit;
import org.vasomotion.guidance.safety.SafetyReview;

/// What of an assessment some protocols and limits can ever ask for.
///
/// Nobody reads the page of a virtual bed. What no protocol of the trial and no limit refers to decides
/// nothing there, and most of what a session does is to keep all of it up to date; what they recommend is the
/// same, and a test says so.
final class Relevance {

    private final AssessmentSet all;
    private final Set<String> indices = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private final Set<String> patterns = new HashSet<>();

    private Relevance(AssessmentSet all) {
        this.all = all;
    }

    /// The part of `all` that these refer to, and what that part refers to; `all` where a limit is code that
    /// nobody can look into.
    static AssessmentSet of(AssessmentSet all, List<ProtocolGraph> protocols, SafetyReview limits) {
        Relevance relevance = new Relevance(all);
        for (ProtocolGraph graph : protocols) {
            relevance.note(graph.eligibility());
            graph.conditions().forEach(relevance::note);
            graph.operands().forEach(relevance::note);
        }
        for (SafetyLimit limit : limits.limits()) {
            switch (limit) {
                case ConditionLimit known -> relevance.note(known.needed());
                // They read what was given, and the weight.
                case DoseLimit _, FluidVolumeLimit _ -> {}
                default -> {
                    return all;
                }
            }
        }
        return relevance.part();
    }

    private AssessmentSet part() {
        return AssessmentSet.of(
                IndexSet.of(all.indices().indices().stream()
                        .filter(index -> indices.contains(index.id()))
                        .toList()),
                all.rows().stream().filter(row -> rows.contains(row.id())).toList(),
                all.patterns().stream()
                        .filter(pattern -> patterns.contains(pattern.id()))
                        .toList());
    }

    private void note(Condition condition) {
        condition.leaves().forEach(leaf -> {
            if (leaf instanceof Condition.Compare compare) {
                note(compare.operand());
            } else if (leaf instanceof Condition.Seen seen && patterns.add(seen.pattern())) {
                note(pattern(seen.pattern()).condition());
            } // whether something was carried out stands in no assessment
        });
    }

    private void note(Operand operand) {
        switch (operand) {
            case Operand.Indexed indexed -> indices.add(indexed.index());
            case Operand.Graded graded -> note(graded);
            case Operand.Rise rise -> note(rise.now());
            case Operand.RelativeRise rise -> note(rise.now());
            case Operand.Measured _, Operand.MeasuredSince _, Operand.LastSeen _, Operand.Lowest _ -> {}
            case Operand.Change _, Operand.RateChange _, Operand.Running _, Operand.Since _ -> {}
            case Operand.Counted _, Operand.FluidSince _, Operand.Captured _ -> {}
        }
    }

    private void note(Operand.Graded graded) {
        if (rows.add(graded.finding())) {
            FindingRow row = all.rows().get(all.positionOfFinding(graded.finding()));
            note(row.subject());
            row.supportedBy().forEach(this::note);
        }
    }

    private Pattern pattern(String id) {
        return all.patterns().get(all.positionOfPattern(id));
    }
}
