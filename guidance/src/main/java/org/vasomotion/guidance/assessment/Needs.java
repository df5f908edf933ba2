package org.vasomotion.guidance.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.measurand.PatientProperties;

/// What a condition refers to.
///
/// @param operands what it reads, findings apart
/// @param instances the same as often as it reads them
/// @param findings identifiers of the findings whose grade it reads
/// @param patterns identifiers of the patterns it refers to
record Needs(Set<Operand> operands, List<Operand> instances, Set<String> findings, Set<String> patterns) {

    static Needs of(Condition condition) {
        Needs needs = new Needs(new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        needs.add(condition);
        return needs;
    }

    static Needs of(FindingRow row) {
        Needs needs = new Needs(new LinkedHashSet<>(), new ArrayList<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        needs.add(row.subject());
        row.supportedBy().forEach(needs::add);
        return needs;
    }

    private void add(Condition condition) {
        condition.leaves().forEach(leaf -> {
            if (leaf instanceof Condition.Compare compare) {
                add(compare.operand());
            } else if (leaf instanceof Condition.Seen seen) {
                patterns.add(seen.pattern());
            } // whether something was carried out is known to protocols only
        });
    }

    private void add(Operand operand) {
        if (operand instanceof Operand.Graded graded) {
            findings.add(graded.finding());
        } else {
            operands.add(operand);
            instances.add(operand);
        }
    }

    /// The measurands and drugs whose entries change what an operand is worth. Rates per body mass read the
    /// weight.
    static List<Object> subjects(Operand operand) {
        return switch (operand) {
            case Operand.Measured measured -> List.of(measured.measurand());
            case Operand.LastSeen last -> List.of(last.measurand());
            case Operand.Lowest lowest -> List.of(lowest.measurand());
            case Operand.Change change -> List.of(change.measurand());
            case Operand.Running running -> List.of(running.drug(), PatientProperties.BODY_WEIGHT);
            case Operand.RateChange change -> List.of(change.drug(), PatientProperties.BODY_WEIGHT);
            case Operand.Indexed _, Operand.Graded _ -> List.of();
            case Operand.MeasuredSince _, Operand.Since _, Operand.Counted _, Operand.FluidSince _ -> List.of();
            case Operand.Captured _, Operand.Rise _, Operand.RelativeRise _ -> List.of();
        };
    }
}
