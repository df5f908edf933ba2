package org.vasomotion.model.explanation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Why a value is what it is: an immutable tree.
///
/// Leaves are what was observed, what was given, sums over the record, and cited constants. Inner nodes state the
/// operation that
/// joins them, so that any reader, human or program, can recompute the value at the root. `statement` is a
/// code; the sentence for it is made at the edge.
@Api
public sealed interface Explanation {

    /// Code of what this node says, kebab-case.
    String statement();

    /// The value at this node; wider than one number where an input was only bounded.
    Interval value();

    /// What this node was computed from, left to right.
    default List<Explanation> details() {
        return List.of();
    }

    /// A value read at the patient.
    ///
    /// @param statement identifier of the measurand
    /// @param at when it was true at the patient
    /// @param entry the recorded entry
    @Api
    record Observed(String statement, Interval value, Instant at, EntryId entry) implements Explanation {}

    /// A drug or fluid that was given.
    ///
    /// @param statement identifier of the drug
    /// @param at start of the administration
    /// @param entry the recorded entry
    @Api
    record Given(String statement, Interval value, Instant at, EntryId entry) implements Explanation {}

    /// Nothing recorded by a source that records everything of its kind: zero, not unknown.
    ///
    /// @param statement identifier of the drug or volume
    /// @param since from when the source's record is complete
    /// @param entry the source's declaration of completeness
    @Api
    record NothingRecorded(String statement, Interval value, Instant since, EntryId entry) implements Explanation {}

    /// The sum of everything of one kind that is recorded over a window: too many entries to list one by one.
    ///
    /// @param statement what is summed
    /// @param from when the first of them began, or the window if that is later
    /// @param until when the last of them ended, or the window if that is earlier
    /// @param entries how many there are
    @Api
    record Total(String statement, Interval value, Instant from, Instant until, int entries) implements Explanation {}

    /// A part that is not known, with the range in which it must lie.
    ///
    /// @param statement code of the missing part
    @Api
    record Missing(String statement, Interval value) implements Explanation {}

    /// A number from the literature, or a unit factor.
    @Api
    record Constant(String statement, Interval value, Citation citation) implements Explanation {}

    /// The result of arithmetic on the details.
    @Api
    record Derived(String statement, Operation operation, Interval value, List<Explanation> details)
            implements Explanation {

        public Derived {
            details = List.copyOf(details);
        }
    }

    /// The number of points that a table of thresholds gives to one value.
    ///
    /// @param scale the table
    /// @param operand the graded value
    @Api
    record Graded(String statement, GradingScale scale, Interval value, Explanation operand) implements Explanation {

        @Override
        public List<Explanation> details() {
            return List.of(operand);
        }
    }

    static Constant constant(String statement, Quantity value, Citation citation) {
        return new Constant(statement, Interval.exactly(value), citation);
    }

    /// Joins `details` by `operation`; the result is stated in `unit`.
    ///
    /// @throws ArithmeticException if a quotient's divisor may be zero
    static Derived derived(String statement, Operation operation, Unit unit, Explanation... details) {
        return derived(statement, operation, unit, Arrays.asList(details));
    }

    /// Joins `details` by `operation`; the result is stated in `unit`.
    ///
    /// @throws ArithmeticException if a quotient's divisor may be zero
    static Derived derived(String statement, Operation operation, Unit unit, List<Explanation> details) {
        List<Interval> values = new ArrayList<>(details.size());
        for (Explanation detail : details) {
            values.add(detail.value());
        }
        return new Derived(statement, operation, operation.apply(values, unit), details);
    }

    /// Grades `operand` by `scale`.
    static Graded graded(String statement, GradingScale scale, Explanation operand) {
        return new Graded(statement, scale, scale.grade(operand.value()), operand);
    }
}
