package org.vasomotion.trials.bedside;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.FindingRow;
import org.vasomotion.guidance.assessment.Pattern;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.safety.ConditionLimit;
import org.vasomotion.guidance.safety.DoseLimit;
import org.vasomotion.guidance.safety.FluidVolumeLimit;
import org.vasomotion.guidance.safety.SafetyLimit;
import org.vasomotion.guidance.safety.SafetyReview;
import org.vasomotion.model.measurand.HoldPolicy;
import org.vasomotion.model.measurand.Measurand;

/// What of an assessment, and of what is measured, some protocols and limits can ever ask for.
///
/// Nobody reads the page of a virtual bed. What no protocol of the trial and no limit refers to decides
/// nothing there, and most of what a session does is to keep all of it up to date; what they recommend is the
/// same, and a test says so.
final class Relevance {

    private final AssessmentSet all;
    private final Set<String> indices = new HashSet<>();
    private final Set<String> rows = new HashSet<>();
    private final Set<String> patterns = new HashSet<>();
    private final Set<Measurand> measurands = new HashSet<>();

    /// Whether everything is, as a limit is code that nobody can look into.
    private final boolean isAll;

    private Relevance(AssessmentSet all, List<ProtocolGraph> protocols, SafetyReview limits) {
        this.all = all;
        this.isAll = limits.limits().stream().anyMatch(limit -> !isKnown(limit));
        protocols.forEach(this::note);
        limits.limits().forEach(this::note);
        part().indices().indices().forEach(this::note);
    }

    /// Of an assessment, for these.
    static Relevance of(AssessmentSet all, List<ProtocolGraph> protocols, SafetyReview limits) {
        return new Relevance(all, protocols, limits);
    }

    /// The part of the assessment that these refer to, and what that part refers to.
    AssessmentSet assessment() {
        return isAll ? all : part();
    }

    /// Whether a value can change anything that is decided. Only of sampled values that is ever denied: weights,
    /// settings and amounts are few, and read in many places.
    boolean asksFor(Measurand measurand) {
        return isAll || measurand.hold() != HoldPolicy.SAMPLED || measurands.contains(measurand);
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

    private static boolean isKnown(SafetyLimit limit) {
        return limit instanceof ConditionLimit || limit instanceof DoseLimit || limit instanceof FluidVolumeLimit;
    }

    private void note(SafetyLimit limit) {
        if (limit instanceof ConditionLimit known) {
            note(known.needed());
        } // the others read what was given, and the weight
    }

    private void note(ProtocolGraph graph) {
        note(graph.eligibility());
        graph.conditions().forEach(this::note);
        graph.operands().forEach(this::note);
        graph.steps().stream().flatMap(step -> step.actions().stream()).forEach(this::note);
    }

    private void note(Action action) {
        switch (action) {
            case Action.Measure measure -> measurands.addAll(measure.anyOf());
            case Action.Titrate titrate -> note(titrate.towards());
            case Action.FluidBolus _, Action.StartInfusion _, Action.ReturnToRate _, Action.StopInfusion _ -> {}
            case Action.RemoveFluid _, Action.Hold _, Action.CallForReview _ -> {}
        }
    }

    private void note(Index index) {
        for (Input input : index.inputs()) {
            switch (input) {
                case Input.Required required -> measurands.add(required.measurand());
                case Input.Optional optional -> measurands.add(optional.measurand());
                case Input.InfusionRate _, Input.FluidIntake _ -> {}
            }
        }
    }

    private void note(Condition condition) {
        condition.leaves().forEach(leaf -> {
            if (leaf instanceof Condition.Compare compare) {
                note(compare.operand());
            } else if (leaf instanceof Condition.Seen seen && patterns.add(seen.pattern())) {
                note(pattern(seen.pattern()).condition());
            } // whether something was carried out is read where actions are noted
        });
    }

    private void note(Operand operand) {
        switch (operand) {
            case Operand.Indexed indexed -> indices.add(indexed.index());
            case Operand.Graded graded -> note(graded);
            case Operand.Rise rise -> note(rise.now());
            case Operand.RelativeRise rise -> note(rise.now());
            case Operand.Measured measured -> measurands.add(measured.measurand());
            case Operand.MeasuredSince since -> measurands.add(since.measurand());
            case Operand.LastSeen last -> measurands.add(last.measurand());
            case Operand.Lowest lowest -> measurands.add(lowest.measurand());
            case Operand.Change change -> measurands.add(change.measurand());
            case Operand.RateChange _, Operand.Running _, Operand.Since _ -> {}
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
