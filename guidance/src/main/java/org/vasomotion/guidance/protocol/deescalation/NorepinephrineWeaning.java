package org.vasomotion.guidance.protocol.deescalation;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.deescalation.Stability.ASK_AGAIN;
import static org.vasomotion.guidance.protocol.deescalation.Stability.DECLINED;
import static org.vasomotion.guidance.protocol.deescalation.Stability.NO_RESULT;
import static org.vasomotion.guidance.protocol.deescalation.Stability.REST;
import static org.vasomotion.guidance.protocol.deescalation.Stability.RULE;
import static org.vasomotion.guidance.protocol.deescalation.Stability.WAITING;
import static org.vasomotion.guidance.protocol.deescalation.Stability.fails;
import static org.vasomotion.guidance.protocol.deescalation.Stability.pressureLow;
import static org.vasomotion.guidance.protocol.deescalation.Stability.stands;
import static org.vasomotion.guidance.protocol.term.Terms.answered;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.running;
import static org.vasomotion.guidance.protocol.term.Terms.runs;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.Titrate;
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
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Norepinephrine down by one step whenever perfusion and pressure stand, and up again when they do not bear it.
@Evidence(none = "each step, edge and bound carries its citation")
final class NorepinephrineWeaning {

    private static final String LOWERED = "norepinephrine-lowered";
    private static final Duration SETTLING = Duration.ofMinutes(30);

    private static final Citation STEPS = Citation.proposal(
            "one step of the drug's catalogue row, then half an hour and a reading of refill before the next");
    private static final Citation RANGE = Citation.proposal(
            "65 to 75 mmHg: the guideline's 65 mmHg, and room above it so that a step is not taken back at once");
    private static final Citation PRESSURE_KEPT = Citation.proposal(
            "pressure stands and refill does not: whether the dose or something else is the reason no rule can say");
    private static final Citation HIGHEST =
            Citation.proposal("upper end of the usual doses; what was just lowered is not raised beyond what is usual");

    private static final Cited<Interval> PRESSURE_RANGE =
            new Cited<>(Interval.of(65, 75, Unit.MILLIMETRE_OF_MERCURY), RANGE);
    private static final Cited<Quantity> MOST = new Cited<>(
            Quantity.of(
                    NOREPINEPHRINE.rateBounds().orElseThrow().usual().value().high(),
                    NOREPINEPHRINE.rateUnit().orElseThrow()),
            HIGHEST);

    private NorepinephrineWeaning() {}

    static ProtocolGraph graph() {
        return new ProtocolGraph(
                "norepinephrine-weaning",
                "1",
                "Weaning of norepinephrine",
                Standing.RESEARCH_ONLY,
                List.of(RULE, STEPS),
                List.of(
                        "Every rule of this protocol is a proposal of this project.",
                        "It lowers norepinephrine only; in which order several vasopressors are lowered it does not say."),
                all(stands(), runs(NOREPINEPHRINE)),
                new Cited<>(Duration.ofDays(1), RULE),
                "time-over",
                "check",
                List.of(),
                List.of(
                        check(),
                        lower(),
                        settle(),
                        judge(),
                        raiseAgain(),
                        review(),
                        rest(),
                        Step.end("off", "Norepinephrine is off", RULE),
                        Step.end("time-over", "Time is over", RULE)),
                new Promises(not(pressureLow()), NoFluid.ALWAYS, NoFluid.NEVER, NoFluid.most(), List.of()));
    }

    private static Step check() {
        return Step.of("check", "Do perfusion and pressure stand?", RULE)
                .when("norepinephrine is off", not(runs(NOREPINEPHRINE)), "off", RULE)
                .when(
                        "all stand",
                        stands(),
                        "lower",
                        RULE,
                        new Effect.Capture("norepinephrine-before", running(NOREPINEPHRINE)),
                        new Effect.Capture(Signs.REFILL_BEFORE, Signs.refill()))
                .after("look again", ASK_AGAIN, "check", WAITING);
    }

    private static Step lower() {
        return Step.of("lower", "Lower norepinephrine by one step", STEPS)
                .onlyIf(all(stands(), runs(NOREPINEPHRINE)))
                .proposing(titrate("lower", Titrate.Way.DOWN))
                .once("lowered", done("lower"), "settle", STEPS, new Effect.Mark(LOWERED))
                .once("declined", declined("lower"), "rest", DECLINED)
                .once("they do not stand any more", fails(), "check", RULE)
                .after("look again", ASK_AGAIN, "check", WAITING);
    }

    private static Step settle() {
        return Step.of("settle", "Let it settle", STEPS)
                .proposing(new Action.Hold("hold-dose", "wait-for-effect"))
                .once("pressure too low", pressureLow(), "raise-again", RULE)
                .once("refill suffers", Stability.refillSuffers(LOWERED), "review", PRESSURE_KEPT)
                .after("half an hour", SETTLING, "judge", STEPS);
    }

    private static Step judge() {
        return Step.of("judge", "Do they bear it?", STEPS)
                .proposing(new Action.Measure("read-refill", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME)))
                .once("pressure too low", pressureLow(), "raise-again", RULE)
                .when("refill suffers", Stability.refillSuffers(LOWERED), "review", PRESSURE_KEPT)
                .when("they bear it", all(Stability.refillBears(LOWERED), not(pressureLow())), "check", STEPS)
                .after("not read", NO_RESULT, "rest", WAITING);
    }

    private static Step raiseAgain() {
        return Step.of("raise-again", "Raise norepinephrine again", RULE)
                .onlyIf(all(pressureLow(), Terms.below(running(NOREPINEPHRINE), MOST.value(), HIGHEST)))
                .proposing(titrate("raise", Titrate.Way.UP))
                .once("answered", answered("raise"), "rest", RULE)
                .when("pressure stands", not(pressureLow()), "rest", RULE)
                .after("nobody answered", NO_RESULT, "rest", WAITING);
    }

    private static Step review() {
        return Step.of("review", "Refill suffers at a pressure that stands", PRESSURE_KEPT)
                .proposing(new Action.CallForReview("review-perfusion", "refill-longer-after-less-norepinephrine"))
                .once("pressure too low", pressureLow(), "raise-again", RULE)
                .once("answered", answered("review-perfusion"), "rest", PRESSURE_KEPT)
                .after("nobody answered", NO_RESULT, "rest", WAITING);
    }

    private static Step rest() {
        return Step.of("rest", "No step for two hours", DECLINED).after("two hours", REST, "check", DECLINED);
    }

    private static Action titrate(String id, Titrate.Way way) {
        return new Titrate(id, NOREPINEPHRINE, way, Signs.meanPressure(), PRESSURE_RANGE, MOST);
    }
}
