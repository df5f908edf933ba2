package org.vasomotion.interop.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.vasomotion.guidance.assessment.Grade;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.MeasurandKind;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Conditions as English.
///
/// @param shared conditions that are called by their name; say elsewhere what they are, see [#written(Condition)]
@Api
public record ConditionWords(SharedConditions shared) {

    private static final ConditionWords IN_FULL = new ConditionWords(SharedConditions.none());
    private static final Quantity PRESENT = Quantity.of(1, Unit.SCORE_POINT);

    /// Everything is written out.
    public static ConditionWords inFull() {
        return IN_FULL;
    }

    /// A condition, or its name.
    public String of(Condition condition) {
        return shared.nameOf(condition)
                .map(name -> "**" + Names.words(name) + "**")
                .orElseGet(() -> written(condition));
    }

    /// A condition in full; others inside of it may still be called by their names.
    public String written(Condition condition) {
        return switch (condition) {
            case Condition.Compare compare -> compared(compare, compare.comparison());
            case Condition.Seen seen -> Names.words(seen.pattern());
            case Condition.CarriedOut done -> "done: " + Names.words(done.action());
            case Condition.All all -> joined(all.parts(), " and ", "always");
            case Condition.Any any -> joined(any.parts(), " or ", "never");
            case Condition.Not not -> not(not.part());
            case Condition.Surely surely -> "known: " + part(surely.part());
            case Condition.Weighed weighed ->
                "a test says so (" + joined(weighed.inFavor(), "; ", "none") + ") and none says the opposite ("
                        + joined(weighed.against(), "; ", "none") + ")";
        };
    }

    private String joined(List<Condition> parts, String word, String none) {
        List<String> words = new ArrayList<>();
        for (Condition part : parts) {
            boolean isIdle = SharedConditions.partsOf(part).isEmpty()
                    && (part instanceof Condition.All || part instanceof Condition.Any);
            if (!isIdle || parts.size() == 1) {
                words.add(part(part));
            }
        }
        return words.isEmpty() ? none : String.join(word, words);
    }

    /// In parentheses where it would run together with what is around it.
    private String part(Condition condition) {
        boolean isJoined = SharedConditions.partsOf(condition).size() > 1
                && shared.nameOf(condition).isEmpty();
        return isJoined ? "(" + of(condition) + ")" : of(condition);
    }

    private String not(Condition part) {
        if (shared.nameOf(part).isPresent()) {
            return "not " + of(part);
        }
        return switch (part) {
            case Condition.Compare compare -> compared(compare, opposite(compare.comparison()));
            case Condition.CarriedOut done -> "declined: " + Names.words(done.action());
            case Condition.Not not -> of(not.part());
            case Condition.Surely surely -> "not known: " + part(surely.part());
            case Condition.Seen _, Condition.All _, Condition.Any _, Condition.Weighed _ -> "not " + part(part);
        };
    }

    private static Comparison opposite(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> Comparison.AT_LEAST;
            case AT_MOST -> Comparison.ABOVE;
            case ABOVE -> Comparison.AT_MOST;
            case AT_LEAST -> Comparison.BELOW;
        };
    }

    private static String compared(Condition.Compare compare, Comparison comparison) {
        Quantity bound = compare.bound().value();
        if (compare.operand() instanceof Operand.Measured fact
                && isStatement(fact.measurand())
                && bound.equals(PRESENT)) {
            return Names.inside(fact.measurand().name()) + (comparison == Comparison.AT_LEAST ? ": yes" : ": no");
        }
        return OperandWords.of(compare.operand()) + " " + sign(comparison) + " " + bound(compare.operand(), bound);
    }

    /// Whether a measurand is a clinician's statement, absent or present.
    public static boolean isStatement(Measurand measurand) {
        return measurand.kind() instanceof MeasurandKind.Graded graded
                && graded.labels().equals(List.of("absent", "present"));
    }

    private static String bound(Operand operand, Quantity bound) {
        if (operand instanceof Operand.Graded) {
            for (Grade grade : Grade.values()) {
                if (grade.points().equals(bound)) {
                    return grade.name().toLowerCase(Locale.ROOT);
                }
            }
        }
        return QuantityWords.of(bound);
    }

    static String sign(Comparison comparison) {
        return switch (comparison) {
            case BELOW -> "<";
            case AT_MOST -> "≤";
            case ABOVE -> ">";
            case AT_LEAST -> "≥";
        };
    }
}
