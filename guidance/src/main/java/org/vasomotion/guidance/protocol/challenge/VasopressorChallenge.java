package org.vasomotion.guidance.protocol.challenge;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.condition.Condition.stated;
import static org.vasomotion.guidance.protocol.challenge.Challenges.NO_DECISION;
import static org.vasomotion.guidance.protocol.challenge.Challenges.NO_RESULT;
import static org.vasomotion.guidance.protocol.challenge.Challenges.WAITING;
import static org.vasomotion.guidance.protocol.term.Signs.refillHere;
import static org.vasomotion.guidance.protocol.term.Signs.refillLong;
import static org.vasomotion.guidance.protocol.term.Signs.refillNormal;
import static org.vasomotion.guidance.protocol.term.Signs.responsive;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.happened;
import static org.vasomotion.guidance.protocol.term.Terms.neverHappened;
import static org.vasomotion.guidance.protocol.term.Terms.running;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.measurand.ClinicalContext.CHRONIC_ARTERIAL_HYPERTENSION;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolGraph.Standing;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.part.Warnings;
import org.vasomotion.guidance.protocol.term.NoFluid;
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.PatientProperties;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Does a higher pressure shorten capillary refill in a patient who is used to one?
@Evidence(none = "each step, edge and bound carries its citation")
final class VasopressorChallenge {

    private static final String DOSE_BEFORE = "norepinephrine-before";
    private static final String RAISED = "norepinephrine-raised";
    private static final String AGE_REVIEWED = "age-reviewed";
    private static final String PRESSURE_NOT_REACHED = "pressure-not-reached";

    private static final Citation WHO = Citation.read(
            "Kattan, Ann Intensive Care 2020;10:114, doi:10.1186/s13613-020-00732-1, and Hernandez 2024: chronic"
                    + " hypertension, not fluid-responsive, refill above 3 s; mean arterial pressure 80 to 85 mmHg");
    private static final Citation LENGTH = Citation.readInSecondary(
            "1 h in ANDROMEDA-SHOCK-2 (open implementations); 30 min in Hernandez 2024, n = 34");
    private static final Citation COUNTER = Citation.read(
            "doi:10.1177/08850666231168038: pressure and refill correlate with r = -0.16 in 917 patients; refill got worse"
                    + " in 4 of 11 (Fage 2023)");
    private static final Citation STOP = Citation.proposal(
            "refill longer by a quarter, new arrhythmia, ischemia of heart or fingers, or the highest dose: back at once");
    private static final Citation CEILING = Citation.proposal(
            "no test raises norepinephrine beyond 0.5 ug/kg/min, where refractory shock begins (Leone, Crit Care Med"
                    + " 2026;54:1073)");
    private static final Citation OLD_AGE = Citation.readInSecondary(
            "Surviving Sepsis Campaign 2026, recommendation 14, doi:10.1097/CCM.0000000000007075: 60 to 65 mmHg from 65 y"
                    + " on, against 80 to 85 mmHg in this test: a clinician decides");
    private static final Citation REACHED =
            Citation.proposal("a pressure that is not reached in half an hour is not reached by this test");

    private static final Quantity LOW_END = Quantity.of(80, Unit.MILLIMETRE_OF_MERCURY);
    private static final Quantity MOST = Quantity.of(0.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);

    private VasopressorChallenge() {}

    static ProtocolGraph graph() {
        return new ProtocolGraph(
                "vasopressor-test",
                "1",
                "Vasopressor test",
                Standing.CHALLENGE,
                List.of(WHO, LENGTH, COUNTER),
                List.of(
                        "Pressure and perfusion often part: refill can get longer, and then the test ends.",
                        "80 to 85 mmHg lies outside the Surviving Sepsis targets; from 65 y on that guideline asks for 60"
                                + " to 65 mmHg."),
                all(refillLong(), stated(CHRONIC_ARTERIAL_HYPERTENSION, WHO)),
                Challenges.WINDOW,
                "time-over",
                "indication",
                List.of(),
                steps(),
                new Promises(
                        refillNormal(),
                        NoFluid.ALWAYS,
                        NoFluid.NEVER,
                        NoFluid.most(),
                        List.of(new Promises.TestOfTreatment(
                                "judge", Signs.isNormal(refillHere()), List.of(NOREPINEPHRINE), Revert.STEP))));
    }

    private static List<Step> steps() {
        Revert revert = new Revert(
                new Action.ReturnToRate("return-to-rate", NOREPINEPHRINE, DOSE_BEFORE),
                Terms.atMost(
                        new Operand.Rise(running(NOREPINEPHRINE), DOSE_BEFORE),
                        Quantity.of(0, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                        STOP),
                "Norepinephrine back to the rate before",
                "norepinephrine-above-rate-before-test");
        List<Step> steps = new ArrayList<>(List.of(indication(), review(), raise(), reach(), hold(), judge()));
        steps.addAll(revert.steps("why-in-vain"));
        steps.addAll(List.of(
                Step.of("why-in-vain", "Was the pressure reached?", Challenges.TWO_RESULTS)
                        .when("no", happened(PRESSURE_NOT_REACHED), "pressure-not-reached", REACHED)
                        .otherwise("yes", "refill-not-improved", Challenges.TWO_RESULTS),
                Step.end("refill-improved", "Pressure and refill answered", WHO)
                        .proposing(new Action.Hold("keep-pressure", "refill-normal-at-this-pressure")),
                Step.end("refill-not-improved", "Pressure answered, refill did not", Challenges.TWO_RESULTS),
                Step.end("pressure-not-reached", "Pressure did not answer", REACHED),
                Step.end("not-needed", "Refill is normal", Signs.NORMAL_REFILL),
                Step.end("not-hypertensive", "No chronic hypertension", WHO),
                Step.end("fluid-first", "Fluid would raise flow", WHO),
                Step.end("not-safe", "Warning sign", STOP),
                Step.end("not-suitable", "Nothing to raise", CEILING),
                Step.end("declined", "Declined", Challenges.DECLINED),
                Step.end("not-decided", "Nobody decided", WAITING),
                Step.end("time-over", "Time is over", WAITING)
                        .proposing(new Action.CallForReview("review-dose", "test-ran-out-of-time"))));
        return steps;
    }

    private static Step indication() {
        return Step.of("indication", "Hypertensive, refill long, not fluid-responsive?", WHO)
                .when("refill normal", refillNormal(), "not-needed", Signs.NORMAL_REFILL)
                .once("warning sign", warning(), "not-safe", STOP)
                .when("not hypertensive", denied(CHRONIC_ARTERIAL_HYPERTENSION, WHO), "not-hypertensive", WHO)
                .when("fluid-responsive", responsive(), "fluid-first", WHO)
                .when("65 y or older", all(neverHappened(AGE_REVIEWED), isOld()), "review-age", OLD_AGE)
                .when("pressure can be raised", mayRaise(), "raise", WHO, captures())
                .otherwise("high already, no norepinephrine, or too much", "not-suitable", CEILING)
                .after("nobody knows", NO_DECISION, "not-decided", WAITING);
    }

    private static Condition isOld() {
        return Terms.atLeast(Terms.measured(PatientProperties.AGE), Quantity.of(65, Unit.YEAR), OLD_AGE);
    }

    private static Effect[] captures() {
        return new Effect[] {
            new Effect.Capture(DOSE_BEFORE, running(NOREPINEPHRINE)),
            new Effect.Capture(Signs.REFILL_BEFORE, Signs.refill()),
            new Effect.Capture("mean-arterial-pressure-before", Signs.meanPressure())
        };
    }

    private static Step review() {
        return Step.of("review-age", "Older than 65: which pressure?", OLD_AGE)
                .proposing(new Action.CallForReview("review-age", "pressure-goal-of-hypertensive-at-65-or-older"))
                .once("raise it", done("review-age"), "indication", OLD_AGE, new Effect.Count(AGE_REVIEWED))
                .once("do not", declined("review-age"), "declined", Challenges.DECLINED)
                .after("nobody answered", NO_DECISION, "not-decided", WAITING);
    }

    /// Everything that has to be known before norepinephrine is raised.
    private static Condition mayRaise() {
        return all(
                refillLong(),
                stated(CHRONIC_ARTERIAL_HYPERTENSION, WHO),
                not(responsive()),
                not(warning()),
                Terms.below(Signs.meanPressure(), LOW_END, WHO),
                Terms.runs(NOREPINEPHRINE),
                Terms.below(running(NOREPINEPHRINE), MOST, CEILING));
    }

    private static Step raise() {
        Cited<Interval> range = new Cited<>(Interval.of(80, 85, Unit.MILLIMETRE_OF_MERCURY), WHO);
        return Step.of("raise", "Raise norepinephrine to 80 to 85 mmHg", WHO)
                .onlyIf(all(mayRaise(), Terms.isCaptured(DOSE_BEFORE, MOST.unit())))
                .proposing(new Action.Titrate(
                        "raise",
                        NOREPINEPHRINE,
                        Action.Titrate.Way.UP,
                        Signs.meanPressure(),
                        range,
                        new Cited<>(MOST, CEILING)))
                .once("being raised", done("raise"), "reach", WHO, new Effect.Mark(RAISED))
                .once("declined", declined("raise"), "declined", Challenges.DECLINED)
                .when("refill normal", refillNormal(), "not-needed", Signs.NORMAL_REFILL)
                .once("warning sign", warning(), "not-safe", STOP)
                .after("nobody answered", NO_DECISION, "not-decided", WAITING);
    }

    private static Step reach() {
        Effect count = new Effect.Count(PRESSURE_NOT_REACHED);
        Effect vain = new Effect.Count(Revert.IN_VAIN);
        return Step.of("reach", "Pressure rises", WHO)
                .once("harms", harms(), Revert.STEP, STOP, new Effect.Count(Revert.HARMED))
                .when("80 mmHg reached", Terms.atLeast(Signs.meanPressure(), LOW_END, WHO), "hold", WHO)
                .after("not reached", NO_RESULT, Revert.STEP, REACHED, count, vain);
    }

    private static Step hold() {
        return Step.of("hold", "Pressure held for an hour", LENGTH)
                .proposing(new Action.Hold("hold-pressure", "wait-for-effect"))
                .once("harms", harms(), Revert.STEP, STOP, new Effect.Count(Revert.HARMED))
                .after("an hour", Duration.ofHours(1), "judge", LENGTH);
    }

    private static Step judge() {
        return Step.of("judge", "Did refill become normal?", WHO)
                .proposing(new Action.Measure("read-refill", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME)))
                .once("harms", harms(), Revert.STEP, STOP, new Effect.Count(Revert.HARMED))
                .when("normal", Signs.isNormal(refillHere()), "refill-improved", Signs.NORMAL_REFILL, result())
                .when(
                        "not normal",
                        not(Signs.isNormal(refillHere())),
                        Revert.STEP,
                        Signs.NORMAL_REFILL,
                        result(),
                        new Effect.Count(Revert.IN_VAIN))
                .after("not read", NO_RESULT, Revert.STEP, WAITING);
    }

    private static Effect result() {
        return new Effect.Capture("capillary-refill-time-after", refillHere());
    }

    private static Condition warning() {
        return Warnings.ofConstriction(STOP);
    }

    /// Refill counts if it was read after the dose was raised.
    private static Condition harms() {
        return any(
                warning(),
                Signs.clearlyLonger(Terms.measuredSince(PeripheralSigns.CAPILLARY_REFILL_TIME, RAISED)),
                Terms.above(running(NOREPINEPHRINE), MOST, CEILING));
    }
}
