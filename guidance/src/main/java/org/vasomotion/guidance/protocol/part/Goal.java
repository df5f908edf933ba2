package org.vasomotion.guidance.protocol.part;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What a protocol resuscitates to. While it is not known whether it is reached, nothing is stopped and nothing added.
@Api
public sealed interface Goal {

    /// What is measured to know.
    Measurand measurand();

    /// Reached, by what is known now.
    Condition met();

    /// Reached, by what was measured at least `delay` after `mark`.
    Condition metSince(String mark, Duration delay);

    /// What is remembered when a trial of treatment is due to be judged.
    List<Effect> whenJudged();

    /// Measured, and not reached.
    default Condition missed() {
        return Condition.not(met());
    }

    /// Measured at least `delay` after `mark`, and not reached.
    default Condition missedSince(String mark, Duration delay) {
        return Condition.not(metSince(mark, delay));
    }

    /// Capillary refill time at the finger, at most 3 s.
    ///
    /// @param citation of the threshold
    @Api
    record CapillaryRefill(Citation citation) implements Goal {

        private static final Quantity NORMAL = Quantity.of(3, Unit.SECOND);

        @Override
        public Measurand measurand() {
            return PeripheralSigns.CAPILLARY_REFILL_TIME;
        }

        @Override
        public Condition met() {
            return normal(new Operand.Measured(measurand(), List.of()));
        }

        @Override
        public Condition metSince(String mark, Duration delay) {
            return normal(new Operand.MeasuredSince(measurand(), List.of(), mark, delay));
        }

        @Override
        public List<Effect> whenJudged() {
            return List.of();
        }

        private Condition normal(Operand refill) {
            return Condition.compare(refill, Comparison.AT_MOST, NORMAL, citation);
        }
    }

    /// Lactate of at most 2 mmol/L or, from the first draw after the beginning, fallen by 20 % over two hours.
    ///
    /// A first lactate has nothing to have fallen from: until there was a draw only its level counts.
    ///
    /// @param level citation of the level
    /// @param fall citation of the fall
    @Api
    record LactateFall(Citation level, Citation fall) implements Goal {

        /// Counts the draws after the first lactate.
        public static final String DRAWS = "lactate-draws";
        /// When the last draw was due.
        public static final String DRAWN = "lactate-drawn";

        private static final Quantity NORMAL = Quantity.of(2, Unit.MILLIMOLE_PER_LITRE);
        private static final Quantity ENOUGH = Quantity.of(20, Unit.PERCENT);
        private static final Operand FALL = new Operand.Indexed("lactate-clearance", Unit.PERCENT);
        private static final Citation MEMORY = Citation.derived("a fall needs a draw to have fallen from");

        @Override
        public Measurand measurand() {
            return Metabolism.LACTATE;
        }

        @Override
        public Condition met() {
            Condition drawn = Condition.compare(
                    new Operand.Counted(DRAWS), Comparison.AT_LEAST, Quantity.of(1, Unit.ONE), MEMORY);
            return Condition.any(
                    normal(new Operand.Measured(measurand(), List.of())), Condition.all(drawn, hasFallen()));
        }

        @Override
        public Condition metSince(String mark, Duration delay) {
            Operand draw = new Operand.MeasuredSince(measurand(), List.of(), mark, delay);
            Condition raised = Condition.compare(draw, Comparison.ABOVE, NORMAL, level);
            return Condition.any(normal(draw), Condition.all(raised, hasFallen()));
        }

        @Override
        public List<Effect> whenJudged() {
            return List.of(new Effect.Count(DRAWS), new Effect.Mark(DRAWN));
        }

        private Condition normal(Operand lactate) {
            return Condition.compare(lactate, Comparison.AT_MOST, NORMAL, level);
        }

        private Condition hasFallen() {
            return Condition.compare(FALL, Comparison.AT_LEAST, ENOUGH, fall);
        }
    }
}
