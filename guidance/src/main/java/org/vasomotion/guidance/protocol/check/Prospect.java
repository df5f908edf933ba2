package org.vasomotion.guidance.protocol.check;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Step;

/// The truths that conditions may have in a step that was just entered, given what was found. Never too few.
record Prospect(Step step, Map<Input, Integer> found, Vocabulary vocabulary) {

    private static final Set<Truth> ANY = EnumSet.allOf(Truth.class);
    private static final Set<Truth> UNKNOWN = EnumSet.of(Truth.UNKNOWN);

    Set<Truth> of(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> compare(compare);
            case Condition.Seen seen -> {
                int option = found.getOrDefault(new Input.Sign(seen.pattern()), -1);
                yield option < 0 ? ANY : EnumSet.of(InventedFacts.truth(option));
            }
            case Condition.CarriedOut done -> isMeasurement(done.action()) ? ANY : UNKNOWN;
            case Condition.All all -> join(all.parts(), Truth.TRUE, Truth.FALSE);
            case Condition.Any any -> join(any.parts(), Truth.FALSE, Truth.TRUE);
            case Condition.Not not -> {
                Set<Truth> opposite = EnumSet.noneOf(Truth.class);
                of(not.part()).forEach(truth -> opposite.add(truth.not()));
                yield opposite;
            }
            case Condition.Weighed _ -> ANY;
            case Condition.Surely surely -> {
                Set<Truth> known = EnumSet.noneOf(Truth.class);
                of(surely.part()).forEach(truth -> known.add(truth == Truth.TRUE ? Truth.TRUE : Truth.FALSE));
                yield known;
            }
        };
    }

    private Set<Truth> compare(Condition.Compare compare) {
        Operand operand = compare.operand();
        int option = found.getOrDefault(Input.worth(Input.valueOf(operand)), -1);
        boolean isSince = operand instanceof Operand.MeasuredSince;
        if (isSince && isTooEarly((Operand.MeasuredSince) operand) || option == 0) {
            return UNKNOWN;
        }
        if (option < 0) {
            return ANY;
        }
        Truth truth = compare.holds(vocabulary.scale(operand).range(option));
        return isSince ? EnumSet.of(truth, Truth.UNKNOWN) : EnumSet.of(truth);
    }

    private static boolean isTooEarly(Operand.MeasuredSince since) {
        return since.mark().equals(Operand.STEP_ENTERED) && since.delay().isPositive();
    }

    private boolean isMeasurement(String action) {
        return step.actions().stream()
                .anyMatch(each ->
                        each instanceof Action.Measure && each.id().equals(action));
    }

    private Set<Truth> join(List<Condition> parts, Truth neutral, Truth deciding) {
        boolean isNeutral = true;
        boolean isDecided = false;
        boolean isUnknown = false;
        boolean isBound = false;
        for (Condition part : parts) {
            Set<Truth> possible = of(part);
            isNeutral &= possible.contains(neutral);
            isDecided |= possible.contains(deciding);
            isUnknown |= possible.contains(Truth.UNKNOWN);
            isBound |= possible.equals(EnumSet.of(deciding));
        }
        Set<Truth> joined = EnumSet.noneOf(Truth.class);
        if (isDecided) {
            joined.add(deciding);
        }
        if (isNeutral && !isBound) {
            joined.add(neutral);
        }
        if (isUnknown && !isBound) {
            joined.add(Truth.UNKNOWN);
        }
        return joined;
    }
}
