package org.vasomotion.guidance.protocol.egdt;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.PRESSURE;
import static org.vasomotion.guidance.protocol.egdt.EarlyGoalDirectedTherapy.SATURATION;
import static org.vasomotion.guidance.protocol.egdt.Sources.DECLINED;
import static org.vasomotion.guidance.protocol.egdt.Sources.DILATOR;
import static org.vasomotion.guidance.protocol.egdt.Sources.FIRST_RATE;
import static org.vasomotion.guidance.protocol.egdt.Sources.GOALS;
import static org.vasomotion.guidance.protocol.egdt.Sources.HALF_AN_HOUR;
import static org.vasomotion.guidance.protocol.egdt.Sources.HIGHEST_RATE;
import static org.vasomotion.guidance.protocol.egdt.Sources.ORDER;
import static org.vasomotion.guidance.protocol.egdt.Sources.WAITING;
import static org.vasomotion.guidance.protocol.term.Terms.answered;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.running;
import static org.vasomotion.guidance.protocol.term.Terms.runs;
import static org.vasomotion.guidance.protocol.term.Terms.stands;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.guidance.protocol.Action.Titrate;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Norepinephrine to a mean pressure of 65 to 90 mmHg.
final class Pressure {

    private static final Duration SETTLING = Duration.ofMinutes(10);
    private static final Cited<Interval> RANGE = new Cited<>(Interval.of(65, 90, Unit.MILLIMETRE_OF_MERCURY), ORDER);
    private static final Cited<Quantity> MOST = new Cited<>(
            Quantity.of(
                    NOREPINEPHRINE.rateBounds().orElseThrow().usual().value().high(),
                    NOREPINEPHRINE.rateUnit().orElseThrow()),
            HIGHEST_RATE);

    private Pressure() {}

    static List<Step> steps() {
        return List.of(pressure(), start(), raise(), settle(), lower(), dilator());
    }

    private static Condition hasRoom() {
        return all(runs(NOREPINEPHRINE), Terms.below(running(NOREPINEPHRINE), MOST.value(), HIGHEST_RATE));
    }

    private static Step pressure() {
        return Step.of(PRESSURE, "Mean pressure at goal?", GOALS)
                .proposing(new Action.Measure("pressure", List.of(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE)))
                .once("low on dobutamine", Inotrope.pressureForbids(), Inotrope.STOP_STEP, ORDER)
                .when("above 90 on norepinephrine", all(Goals.pressureHigh(), runs(NOREPINEPHRINE)), "lower", DILATOR)
                .when("above 90", Goals.pressureHigh(), "dilator", DILATOR)
                .when("at goal", not(Goals.pressureLow()), SATURATION, GOALS)
                .when("low, no norepinephrine", stands(NOREPINEPHRINE), "start-vasopressor", ORDER)
                .when("low, room for more", hasRoom(), "raise-vasopressor", ORDER)
                .otherwise("low at the highest rate", SATURATION, HIGHEST_RATE)
                .after("not known", HALF_AN_HOUR, SATURATION, WAITING);
    }

    private static Step start() {
        Quantity first = Quantity.of(0.05, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        return Step.of("start-vasopressor", "Start norepinephrine", ORDER)
                .onlyIf(all(Goals.pressureLow(), stands(NOREPINEPHRINE)))
                .proposing(new Action.StartInfusion(
                        "start-norepinephrine", List.of(new Choice(NOREPINEPHRINE, new Cited<>(first, FIRST_RATE)))))
                .once("started", done("start-norepinephrine"), "settle", ORDER)
                .once("declined", declined("start-norepinephrine"), SATURATION, DECLINED)
                .when("at goal", not(Goals.pressureLow()), SATURATION, GOALS)
                .after("nobody answered", HALF_AN_HOUR, SATURATION, WAITING);
    }

    private static Step raise() {
        return Step.of("raise-vasopressor", "Raise norepinephrine", ORDER)
                .onlyIf(all(Goals.pressureLow(), hasRoom()))
                .proposing(titrate("raise-norepinephrine", Titrate.Way.UP))
                .once("raised", done("raise-norepinephrine"), "settle", ORDER)
                .once("declined", declined("raise-norepinephrine"), SATURATION, DECLINED)
                .when("at goal", not(Goals.pressureLow()), SATURATION, GOALS)
                .after("nobody answered", HALF_AN_HOUR, SATURATION, WAITING);
    }

    private static Step settle() {
        return Step.of("settle", "Let it settle", WAITING).after("ten minutes", SETTLING, PRESSURE, WAITING);
    }

    private static Step lower() {
        return Step.of("lower", "Lower norepinephrine", DILATOR)
                .onlyIf(all(Goals.pressureHigh(), runs(NOREPINEPHRINE)))
                .proposing(titrate("lower-norepinephrine", Titrate.Way.DOWN))
                .once("answered", answered("lower-norepinephrine"), SATURATION, DILATOR)
                .after("nobody answered", HALF_AN_HOUR, SATURATION, WAITING);
    }

    private static Step dilator() {
        return Step.of("dilator", "Above 90 mmHg without norepinephrine", DILATOR)
                .proposing(new Action.CallForReview("review-pressure", "vasodilator-above-90-mmhg"))
                .once("answered", answered("review-pressure"), SATURATION, DILATOR)
                .after("nobody answered", HALF_AN_HOUR, SATURATION, WAITING);
    }

    private static Action titrate(String id, Titrate.Way way) {
        return new Titrate(id, NOREPINEPHRINE, way, Signs.meanPressure(), RANGE, MOST);
    }
}
