package org.vasomotion.guidance.condition;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.index.BaselineWindow;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.quantity.Unit;

/// Something with a value that a condition compares with a bound.
///
/// Marks, captured values and counters are kept by a running protocol, see
/// [org.vasomotion.guidance.protocol.Effect]; outside of one they are unknown.
@Api
public sealed interface Operand {

    /// The mark that every protocol sets when it enters a step.
    String STEP_ENTERED = "step-entered";

    /// The mark that every protocol sets when it begins.
    String BEGUN = "begun";

    /// The unit in which the value is compared and shown.
    Unit unit();

    /// The latest value of a measurand that is young enough.
    ///
    /// @param methods accepted methods; empty for any
    @Api
    record Measured(Measurand measurand, List<Method> methods) implements Operand {

        public Measured {
            methods = List.copyOf(methods);
        }

        @Override
        public Unit unit() {
            return measurand.unit();
        }
    }

    /// The latest value of a measurand that is young enough and was taken at least `delay` after `mark`: an
    /// effect is judged by what was measured after it.
    ///
    /// @param methods accepted methods; empty for any
    @Api
    record MeasuredSince(Measurand measurand, List<Method> methods, String mark, Duration delay) implements Operand {

        public MeasuredSince {
            methods = List.copyOf(methods);
        }

        @Override
        public Unit unit() {
            return measurand.unit();
        }
    }

    /// The latest value of a measurand, however old: for vetoes, which stand until somebody looks again.
    @Api
    record LastSeen(Measurand measurand) implements Operand {

        @Override
        public Unit unit() {
            return measurand.unit();
        }
    }

    /// The lowest value of a measurand over the last `over`. Known only if at every moment of that time there
    /// was a value young enough: a hole in the record may hide a lower one.
    @Api
    record Lowest(Measurand measurand, Duration over) implements Operand {

        public Lowest {
            if (!over.isPositive()) {
                throw new IllegalArgumentException("a stretch of time is positive: " + over);
            }
        }

        @Override
        public Unit unit() {
            return measurand.unit();
        }
    }

    /// The latest value of a measurand that is young enough, minus an earlier one by the same method at the
    /// same site; below zero if it fell.
    ///
    /// @param since how long before the latest value the earlier one was taken
    @Api
    record Change(Measurand measurand, BaselineWindow since) implements Operand {

        @Override
        public Unit unit() {
            return measurand.unit();
        }
    }

    /// The rate at which a drug runs, minus the rate `over` ago; what happened in between does not count.
    ///
    /// @param unit a rate unit of the drug
    @Api
    record RateChange(Drug drug, Unit unit, Duration over) implements Operand {

        public RateChange {
            if (!over.isPositive()) {
                throw new IllegalArgumentException("a stretch of time is positive: " + over);
            }
        }
    }

    /// An index.
    ///
    /// @param index its identifier
    /// @param unit its unit
    @Api
    record Indexed(String index, Unit unit) implements Operand {}

    /// The rate at which a drug runs; zero only if a complete record shows nothing.
    ///
    /// @param unit a rate unit of the drug
    @Api
    record Running(Drug drug, Unit unit) implements Operand {}

    /// The grade of a finding, see [org.vasomotion.guidance.assessment.Grade], counted from 0.
    ///
    /// @param finding its identifier
    @Api
    record Graded(String finding) implements Operand {

        @Override
        public Unit unit() {
            return Unit.SCORE_POINT;
        }
    }

    /// The time that has passed since a mark, in minutes.
    @Api
    record Since(String mark) implements Operand {

        @Override
        public Unit unit() {
            return Unit.MINUTE;
        }
    }

    /// How often something was counted.
    @Api
    record Counted(String counter) implements Operand {

        @Override
        public Unit unit() {
            return Unit.ONE;
        }
    }

    /// The volume of crystalloids and colloids recorded as given since a mark, in millilitres.
    @Api
    record FluidSince(String mark) implements Operand {

        @Override
        public Unit unit() {
            return Unit.MILLILITRE;
        }
    }

    /// A value as it was when it was captured.
    ///
    /// @param name what it was captured as
    @Api
    record Captured(String name, Unit unit) implements Operand {}

    /// By how much a value has risen since it was captured; below zero if it fell.
    ///
    /// @param now the value
    /// @param captured what the earlier value was captured as
    @Api
    record Rise(Operand now, String captured) implements Operand {

        @Override
        public Unit unit() {
            return now.unit();
        }
    }

    /// By how many per cent of the captured value a value has risen; below zero if it fell.
    ///
    /// @param now the value
    /// @param captured what the earlier value was captured as
    @Api
    record RelativeRise(Operand now, String captured) implements Operand {

        @Override
        public Unit unit() {
            return Unit.PERCENT;
        }
    }
}
