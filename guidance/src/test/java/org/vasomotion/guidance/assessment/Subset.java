package org.vasomotion.guidance.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.index.StandardIndices;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;

/// One finding or pattern with no more of the standard set than it needs, so that random records are full of
/// what it reads.
///
/// @param id the finding or pattern
/// @param set what it needs, itself included
/// @param inputs what all of that reads
record Subset(String id, AssessmentSet set, List<Input> inputs) {

    static List<Subset> findings() {
        return StandardFindings.all().stream()
                .map(row -> of(row.id(), List.of(row), List.of()))
                .toList();
    }

    static List<Subset> patterns() {
        return StandardPatterns.all().stream()
                .map(pattern -> of(pattern.id(), List.of(), closure(pattern.id())))
                .toList();
    }

    static Subset pattern(String id) {
        return of(id, List.of(), closure(id));
    }

    private static List<Pattern> closure(String id) {
        Set<String> needed = new LinkedHashSet<>(Set.of(id));
        List<Pattern> all = StandardPatterns.all();
        List<Pattern> found = new ArrayList<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (needed.contains(all.get(i).id())) {
                needed.addAll(Needs.of(all.get(i).condition()).patterns());
                found.addFirst(all.get(i));
            }
        }
        return found;
    }

    private static Subset of(String id, List<FindingRow> rows, List<Pattern> patterns) {
        Set<Operand> operands = new LinkedHashSet<>();
        rows.forEach(row -> operands.addAll(Needs.of(row).operands()));
        patterns.forEach(
                pattern -> operands.addAll(Needs.of(pattern.condition()).operands()));
        Set<Index> indices = new LinkedHashSet<>();
        Set<Input> inputs = new LinkedHashSet<>();
        for (Operand operand : operands) {
            if (operand instanceof Operand.Indexed indexed) {
                Index index = index(indexed.index());
                indices.add(index);
                inputs.addAll(index.inputs());
            }
            for (Object subject : Needs.subjects(operand)) {
                inputs.add(
                        subject instanceof Measurand measurand
                                ? new Input.Optional(measurand)
                                : new Input.InfusionRate((Drug) subject));
            }
        }
        AssessmentSet set = AssessmentSet.of(IndexSet.of(List.copyOf(indices)), rows, patterns);
        return new Subset(id, set, withoutRepetition(inputs));
    }

    /// A measurand that one index requires and another may read is drawn once.
    private static List<Input> withoutRepetition(Set<Input> inputs) {
        Set<Measurand> known = new LinkedHashSet<>();
        List<Input> kept = new ArrayList<>();
        for (Input input : inputs) {
            boolean isNew = switch (input) {
                case Input.Required required -> known.add(required.measurand());
                case Input.Optional optional -> known.add(optional.measurand());
                case Input.InfusionRate _, Input.FluidIntake _ -> true;
            };
            if (isNew) {
                kept.add(input);
            }
        }
        return kept;
    }

    List<Measurand> measurands() {
        List<Measurand> measurands = new ArrayList<>();
        for (Input input : inputs) {
            switch (input) {
                case Input.Required required -> measurands.add(required.measurand());
                case Input.Optional optional -> measurands.add(optional.measurand());
                case Input.InfusionRate _, Input.FluidIntake _ -> {}
            }
        }
        return measurands;
    }

    /// Short, for the names of tests.
    @Override
    public String toString() {
        return id;
    }

    private static Index index(String id) {
        return StandardIndices.all().indices().get(StandardIndices.all().positionOf(id));
    }
}
