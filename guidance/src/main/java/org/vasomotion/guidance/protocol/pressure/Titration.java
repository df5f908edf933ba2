package org.vasomotion.guidance.protocol.pressure;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.Titrate;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.part.Waiting;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Norepinephrine is raised below the range and lowered above it.
///
/// @param range of mean arterial pressure
/// @param citation who says so
record Titration(Cited<Interval> range, Citation citation) {

    static final String BEGIN = "watch";
    static final String END = "end";

    private static final String RAISE = "raise";
    private static final String LOWER = "lower";
    private static final String SETTLE = "settle";
    private static final String REST = "declined";
    private static final String CEILING = "highest-rate";
    private static final String UP = "raise-norepinephrine";
    private static final String DOWN = "lower-norepinephrine";

    private static final Unit RATE_UNIT = NOREPINEPHRINE.rateUnit().orElseThrow();
    private static final Operand RATE = new Operand.Running(NOREPINEPHRINE, RATE_UNIT);
    private static final Operand PRESSURE = new Operand.Measured(MEAN_ARTERIAL_PRESSURE, List.of());

    private static final Citation SETTLING = Citation.proposal(
            "a pressure is read 5 min after the rate was changed; no source says how long it takes to settle");
    private static final Citation HIGHEST = Citation.proposal(
            "upper end of the usual doses; no source gives a highest rate, and one that is not known is not raised");
    private static final Citation NOTHING_TO_LOWER = Citation.derived("a drug that does not run cannot be lowered");

    private static final Cited<Quantity> MOST = new Cited<>(
            Quantity.of(
                    NOREPINEPHRINE.rateBounds().orElseThrow().usual().value().high(), RATE_UNIT),
            HIGHEST);

    List<Step> steps() {
        return List.of(watch(), raise(), lower(), settle(), highestRate(), rest(), end());
    }

    /// At or above the lower end.
    Condition highEnough() {
        return not(tooLow(PRESSURE));
    }

    private Step watch() {
        return Step.of(BEGIN, "Pressure in range?", citation)
                .proposing(new Action.Measure("pressure", List.of(MEAN_ARTERIAL_PRESSURE)))
                .when("too low", tooLow(PRESSURE), RAISE, citation)
                .when("too high", all(tooHigh(PRESSURE), runs()), LOWER, citation)
                .after("look again", Waiting.FOR_AN_ANSWER, BEGIN, Waiting.ASKED_AGAIN);
    }

    private Step raise() {
        Action raise = new Titrate(UP, NOREPINEPHRINE, Titrate.Way.UP, PRESSURE, range, MOST);
        return Step.of(RAISE, "Raise norepinephrine", citation)
                .onlyIf(all(tooLow(PRESSURE), not(isHighest())))
                .proposing(raise)
                .once("raised", new Condition.CarriedOut(UP), SETTLE, citation, new Effect.Mark(SETTLE))
                .once("declined", not(new Condition.CarriedOut(UP)), REST, Waiting.DECLINED)
                .once("highest rate", isHighest(), CEILING, HIGHEST)
                .when("high enough", highEnough(), BEGIN, citation)
                .after("look again", Waiting.FOR_AN_ANSWER, BEGIN, Waiting.ASKED_AGAIN);
    }

    private Step lower() {
        Action lower = new Titrate(DOWN, NOREPINEPHRINE, Titrate.Way.DOWN, PRESSURE, range, MOST);
        return Step.of(LOWER, "Lower norepinephrine", citation)
                .onlyIf(all(tooHigh(PRESSURE), runs()))
                .proposing(lower)
                .once("lowered", new Condition.CarriedOut(DOWN), SETTLE, citation, new Effect.Mark(SETTLE))
                .once("declined", not(new Condition.CarriedOut(DOWN)), REST, Waiting.DECLINED)
                .when("low enough, or stopped", any(not(tooHigh(PRESSURE)), not(runs())), BEGIN, citation)
                .after("look again", Waiting.FOR_AN_ANSWER, BEGIN, Waiting.ASKED_AGAIN);
    }

    private Step settle() {
        Operand later = new Operand.MeasuredSince(MEAN_ARTERIAL_PRESSURE, List.of(), SETTLE, Duration.ofMinutes(5));
        Condition read = any(tooLow(later), not(tooLow(later)));
        return Step.of(SETTLE, "Let it settle", SETTLING)
                .proposing(new Action.Measure("pressure", List.of(MEAN_ARTERIAL_PRESSURE)))
                .when("read", read, BEGIN, SETTLING)
                .after("look again", Waiting.FOR_AN_ANSWER, BEGIN, Waiting.ASKED_AGAIN);
    }

    private Step highestRate() {
        return Step.of(CEILING, "Highest rate", HIGHEST)
                .proposing(new Action.CallForReview("decide-at-highest-rate", "norepinephrine-at-highest-rate"))
                .when("high enough, or lowered", any(highEnough(), not(isHighest())), BEGIN, citation)
                .after("look again", Waiting.FOR_A_DECISION, BEGIN, Waiting.THOUGHT_OVER);
    }

    private Step rest() {
        return Step.of(REST, "Left as it is", Waiting.DECLINED)
                .after("think it over", Waiting.FOR_A_DECISION, BEGIN, Waiting.THOUGHT_OVER);
    }

    private Step end() {
        return Step.end(END, "Usual care", citation);
    }

    private Condition tooLow(Operand pressure) {
        return compare(pressure, Comparison.BELOW, bound(range.value().low()), range.citation());
    }

    private Condition tooHigh(Operand pressure) {
        return compare(pressure, Comparison.ABOVE, bound(range.value().high()), range.citation());
    }

    private Quantity bound(double value) {
        return Quantity.of(value, range.value().unit());
    }

    private static Condition runs() {
        return compare(RATE, Comparison.ABOVE, Quantity.of(0, RATE_UNIT), NOTHING_TO_LOWER);
    }

    private static Condition isHighest() {
        return compare(RATE, Comparison.AT_LEAST, MOST.value(), HIGHEST);
    }
}
