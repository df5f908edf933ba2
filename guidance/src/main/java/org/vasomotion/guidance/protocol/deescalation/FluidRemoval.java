package org.vasomotion.guidance.protocol.deescalation;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.deescalation.Stability.ASK_AGAIN;
import static org.vasomotion.guidance.protocol.deescalation.Stability.DECLINED;
import static org.vasomotion.guidance.protocol.deescalation.Stability.NO_RESULT;
import static org.vasomotion.guidance.protocol.deescalation.Stability.REST;
import static org.vasomotion.guidance.protocol.deescalation.Stability.RULE;
import static org.vasomotion.guidance.protocol.deescalation.Stability.WAITING;
import static org.vasomotion.guidance.protocol.deescalation.Stability.fails;
import static org.vasomotion.guidance.protocol.deescalation.Stability.stands;
import static org.vasomotion.guidance.protocol.term.Terms.answered;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.running;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.term.NoFluid;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.Congestion;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Fluid off where it is too much and perfusion is normal; stopped as soon as refill lengthens.
@Evidence(none = "each step, edge and bound carries its citation")
final class FluidRemoval {

    private static final String REMOVING = "removal-begun";
    private static final String READING_DUE = "reading-due";
    private static final String DOSE_BEFORE = "norepinephrine-before";

    private static final Citation OVERLOAD = Citation.read(
            "PMC8275824: a balance of +5 to +10 % of body weight counts as overload in most studies; the upper end is"
                    + " taken");
    private static final Citation CONGESTED =
            Citation.proposal("venous excess by ultrasound from grade 2 on is a sign that fluid is too much");
    private static final Citation VENOUS_PRESSURE = Citation.readInSecondary(
            "ANDROMEDA-SHOCK-2, open implementation: central venous pressure above 15 mmHg stops fluid");
    private static final Citation RATE =
            Citation.proposal("at most 500 mL in 6 h, about 1 mL/kg/h; no source read for this project gives a rate");
    private static final Citation HOURLY = Citation.proposal("refill is read every hour while fluid is removed");
    private static final Citation STOP = Citation.proposal(
            "longer refill, pressure below 65 mmHg or rising norepinephrine stop the removal; so does a perfusion that"
                    + " nobody read");

    private static final Cited<Duration> TIME = new Cited<>(Duration.ofHours(6), RATE);

    private static final Operand VENOUS = Terms.measured(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE);

    private FluidRemoval() {}

    static ProtocolGraph graph() {
        return new ProtocolGraph(
                "fluid-removal",
                "1",
                "Removal of fluid",
                Standing.RESEARCH_ONLY,
                List.of(OVERLOAD, RATE, STOP),
                List.of(
                        "Amount, pace and stop rules of this protocol are proposals of this project.",
                        "Whether by diuretic or by ultrafiltration is left to the clinician."),
                all(tooMuch(), stands()),
                new Cited<>(Duration.ofDays(2), RATE),
                "time-over",
                "check",
                List.of(),
                List.of(
                        check(),
                        remove(),
                        removing(),
                        reassess(),
                        stop(),
                        rest(),
                        Step.end("enough", "No sign of too much fluid any more", CONGESTED),
                        Step.end("time-over", "Time is over", RATE)
                                .proposing(new Action.CallForReview("review-removal", "removal-ran-out-of-time"))),
                new Promises(not(tooMuch()), NoFluid.ALWAYS, NoFluid.NEVER, NoFluid.most(), List.of()));
    }

    /// A known sign of too much.
    private static Condition tooMuch() {
        return any(
                Terms.atLeast(
                        new Operand.Indexed("fluid-overload-percentage", Unit.PERCENT),
                        Quantity.of(10, Unit.PERCENT),
                        OVERLOAD),
                Terms.atLeast(
                        Terms.measured(Congestion.VENOUS_EXCESS_ULTRASOUND_GRADE),
                        Quantity.of(2, Unit.SCORE_POINT),
                        CONGESTED),
                Terms.above(VENOUS, Quantity.of(15, Unit.MILLIMETRE_OF_MERCURY), VENOUS_PRESSURE));
    }

    private static Step check() {
        return Step.of("check", "Too much fluid, and perfusion normal?", CONGESTED)
                .when("no sign of too much", not(tooMuch()), "enough", CONGESTED)
                .when("too much, perfusion normal", all(tooMuch(), stands()), "remove", RULE, captures())
                .after("look again", ASK_AGAIN, "check", WAITING);
    }

    private static Effect[] captures() {
        return new Effect[] {
            new Effect.Capture(Signs.REFILL_BEFORE, Signs.refill()),
            new Effect.Capture(DOSE_BEFORE, running(NOREPINEPHRINE))
        };
    }

    private static Step remove() {
        Quantity most = Quantity.of(500, Unit.MILLILITRE);
        return Step.of("remove", "Remove fluid", RATE)
                .onlyIf(all(tooMuch(), stands()))
                .proposing(new Action.RemoveFluid("remove", new Cited<>(most, RATE), TIME))
                .once("being removed", done("remove"), "removing", RATE, begun(), due())
                .once("declined", declined("remove"), "rest", DECLINED)
                .once("perfusion not normal any more", fails(), "check", RULE)
                .when("no sign of too much any more", not(tooMuch()), "check", CONGESTED)
                .after("look again", ASK_AGAIN, "check", WAITING);
    }

    private static Effect begun() {
        return new Effect.Mark(REMOVING);
    }

    private static Effect due() {
        return new Effect.Mark(READING_DUE);
    }

    private static Step removing() {
        return Step.of("removing", "Fluid is removed", HOURLY)
                .once("harms", harms(), "stop", STOP)
                .once("all of it removed", Terms.passedSince(REMOVING, TIME.value(), RATE), "check", RATE)
                .after("an hour", Duration.ofHours(1), "reassess", HOURLY, due());
    }

    private static Step reassess() {
        return Step.of("reassess", "Does perfusion bear it?", HOURLY)
                .proposing(new Action.Measure("read-refill", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME)))
                .once("harms", harms(), "stop", STOP)
                .when("perfusion bears it", Stability.refillBears(READING_DUE), "removing", HOURLY)
                .after("not read", NO_RESULT, "stop", STOP);
    }

    private static Condition harms() {
        return any(
                Stability.refillSuffers(READING_DUE),
                Stability.pressureLow(),
                Terms.above(
                        new Operand.Rise(running(NOREPINEPHRINE), DOSE_BEFORE),
                        Quantity.of(0, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                        STOP));
    }

    private static Step stop() {
        return Step.of("stop", "Stop removing fluid", STOP)
                .proposing(new Action.CallForReview("stop-removal", "stop-removing-fluid"))
                .once("answered", answered("stop-removal"), "rest", STOP)
                .after("nobody answered", NO_RESULT, "rest", WAITING);
    }

    private static Step rest() {
        return Step.of("rest", "Nothing is removed for two hours", DECLINED)
                .after("two hours", REST, "check", DECLINED);
    }
}
