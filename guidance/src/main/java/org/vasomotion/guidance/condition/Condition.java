package org.vasomotion.guidance.condition;

import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What has to be so for a step to be due, a pattern to be seen or a limit to bite: a tree of comparisons.
@Api
public sealed interface Condition {

    /// A value against a bound.
    ///
    /// @param bound with its source; of the operand's dimension
    @Api
    record Compare(Operand operand, Comparison comparison, Cited<Quantity> bound) implements Condition {

        public Compare {
            if (operand.unit().dimension() != bound.value().dimension()) {
                throw new IllegalArgumentException(
                        "cannot compare " + operand.unit().code() + " with " + bound.value());
            }
        }

        /// Whether it holds for every value inside `value`.
        public Truth holds(Interval value) {
            return comparison.holds(value, bound.value());
        }
    }

    /// A named pattern of the assessment, see [org.vasomotion.guidance.assessment.Pattern].
    @Api
    record Seen(String pattern) implements Condition {}

    /// The action of the present step was carried out: somebody said so or the record shows it. False if it was
    /// refused.
    ///
    /// @param action its identifier in the step
    @Api
    record CarriedOut(String action) implements Condition {}

    /// All of them.
    @Api
    record All(List<Condition> parts) implements Condition {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /// At least one of them.
    @Api
    record Any(List<Condition> parts) implements Condition {

        public Any {
            parts = List.copyOf(parts);
        }
    }

    /// The opposite; unknown stays unknown.
    @Api
    record Not(Condition part) implements Condition {}

    /// What several independent tests say together: true if one speaks for it and none against, false if one speaks
    /// against it and none for, unknown if none speaks or they disagree. A test that cannot be read does not speak.
    @Api
    record Weighed(List<Condition> inFavor, List<Condition> against) implements Condition {

        public Weighed {
            inFavor = List.copyOf(inFavor);
            against = List.copyOf(against);
        }
    }

    /// True if `part` is known to be true, false otherwise. For vetoes: a sign that nobody looked for does not forbid.
    /// Turns unknown into false, so that it has no place where a false opens something.
    @Api
    record Surely(Condition part) implements Condition {}

    /// The comparisons, patterns and actions that it is made of, as often as they stand in it.
    default Stream<Condition> leaves() {
        return switch (this) {
            case Compare _, Seen _, CarriedOut _ -> Stream.of(this);
            case All all -> all.parts().stream().flatMap(Condition::leaves);
            case Any any -> any.parts().stream().flatMap(Condition::leaves);
            case Not not -> not.part().leaves();
            case Weighed weighed ->
                Stream.concat(weighed.inFavor().stream(), weighed.against().stream())
                        .flatMap(Condition::leaves);
            case Surely surely -> surely.part().leaves();
        };
    }

    /// The comparisons that it is made of.
    default Stream<Compare> comparisons() {
        return leaves().filter(Compare.class::isInstance).map(Compare.class::cast);
    }

    static Condition all(Condition... parts) {
        return new All(List.of(parts));
    }

    static Condition any(Condition... parts) {
        return new Any(List.of(parts));
    }

    static Condition not(Condition part) {
        return new Not(part);
    }

    static Condition compare(Operand operand, Comparison comparison, Quantity bound, Citation citation) {
        return new Compare(operand, comparison, new Cited<>(bound, citation));
    }

    /// A clinician has said that it is so, see [org.vasomotion.model.measurand.ClinicalContext].
    static Condition stated(Measurand fact, Citation citation) {
        return compare(
                new Operand.Measured(fact, List.of()), Comparison.AT_LEAST, Quantity.of(1, Unit.SCORE_POINT), citation);
    }

    /// A clinician has said that it is not so.
    static Condition denied(Measurand fact, Citation citation) {
        return not(stated(fact, citation));
    }
}
