package org.vasomotion.guidance.protocol.term;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Values and comparisons.
@Api
public final class Terms {

    private static final Citation MEMORY = Citation.derived("what this protocol itself remembers");
    private static final Quantity ONCE = Quantity.of(1, Unit.ONE);

    private Terms() {}

    /// The latest value that is young enough, by any method.
    public static Operand measured(Measurand measurand) {
        return new Operand.Measured(measurand, List.of());
    }

    /// The latest value taken since `mark`, by any method.
    public static Operand measuredSince(Measurand measurand, String mark) {
        return new Operand.MeasuredSince(measurand, List.of(), mark, Duration.ZERO);
    }

    /// The latest value taken since the present step was entered, by any method.
    public static Operand measuredHere(Measurand measurand) {
        return measuredSince(measurand, Operand.STEP_ENTERED);
    }

    /// The rate at which a drug runs, in its canonical unit.
    public static Operand running(Drug drug) {
        return new Operand.Running(drug, drug.rateUnit().orElseThrow());
    }

    /// The rate that was captured for a drug.
    public static Operand captured(String name, Drug drug) {
        return new Operand.Captured(name, drug.rateUnit().orElseThrow());
    }

    public static Condition below(Operand operand, Quantity bound, Citation citation) {
        return Condition.compare(operand, Comparison.BELOW, bound, citation);
    }

    public static Condition atMost(Operand operand, Quantity bound, Citation citation) {
        return Condition.compare(operand, Comparison.AT_MOST, bound, citation);
    }

    public static Condition above(Operand operand, Quantity bound, Citation citation) {
        return Condition.compare(operand, Comparison.ABOVE, bound, citation);
    }

    public static Condition atLeast(Operand operand, Quantity bound, Citation citation) {
        return Condition.compare(operand, Comparison.AT_LEAST, bound, citation);
    }

    /// The drug runs.
    public static Condition runs(Drug drug) {
        return above(running(drug), nothing(drug), MEMORY);
    }

    /// The drug is known not to run.
    public static Condition stands(Drug drug) {
        return atMost(running(drug), nothing(drug), MEMORY);
    }

    private static Quantity nothing(Drug drug) {
        return Quantity.of(0, drug.rateUnit().orElseThrow());
    }

    /// A value was captured under this name, and is not below zero.
    public static Condition isCaptured(String name, Unit unit) {
        return atLeast(new Operand.Captured(name, unit), Quantity.of(0, unit), MEMORY);
    }

    /// It was counted at least once.
    public static Condition happened(String counter) {
        return atLeast(new Operand.Counted(counter), ONCE, MEMORY);
    }

    /// It was never counted.
    public static Condition neverHappened(String counter) {
        return below(new Operand.Counted(counter), ONCE, MEMORY);
    }

    /// It was counted fewer times than `most`.
    public static Condition fewerThan(String counter, int most, Citation citation) {
        return below(new Operand.Counted(counter), Quantity.of(most, Unit.ONE), citation);
    }

    /// This much time has passed since `mark`.
    public static Condition passedSince(String mark, Duration time, Citation citation) {
        return atLeast(new Operand.Since(mark), Quantity.of((double) time.toMinutes(), Unit.MINUTE), citation);
    }

    /// `mark` was never set, or this much time has passed since.
    public static Condition neverOrPassedSince(String mark, Duration time, Citation citation) {
        return Condition.not(new Condition.Surely(Condition.not(passedSince(mark, time, citation))));
    }

    public static Condition seen(String pattern) {
        return new Condition.Seen(pattern);
    }

    /// The action of the present step was carried out, or somebody accepted it.
    public static Condition done(String action) {
        return new Condition.CarriedOut(action);
    }

    /// Somebody refused the action of the present step.
    public static Condition declined(String action) {
        return Condition.not(new Condition.CarriedOut(action));
    }

    /// Somebody answered, either way, or the record shows that it was done.
    public static Condition answered(String action) {
        return Condition.any(done(action), declined(action));
    }
}
