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
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;
import static org.vasomotion.guidance.protocol.term.Terms.runs;
import static org.vasomotion.guidance.protocol.term.Terms.stands;
import static org.vasomotion.model.drug.Inotropes.DOBUTAMINE;
import static org.vasomotion.model.drug.Inotropes.MILRINONE;
import static org.vasomotion.model.measurand.ClinicalContext.INODILATOR_CONTRAINDICATED;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
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
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Does a fixed dose of an inodilator normalise capillary refill within an hour?
@Evidence(none = "each step, edge and bound carries its citation")
final class InodilatorChallenge {

    private static final String STARTED = "inodilator-started";

    private static final Citation REGIMEN = Citation.readInSecondary(
            "ANDROMEDA-SHOCK-2, open implementations: dobutamine 5 ug/kg/min fixed, no titration, refill at 1 h, kept only"
                    + " if it is at most 3 s");
    private static final Citation ALTERNATIVE =
            Citation.unverified("ANDROMEDA-SHOCK design: milrinone 0.25 ug/kg/min instead of dobutamine");
    private static final Citation AGAINST = Citation.read(
            "Hernandez 2013, doi:10.1007/s00134-013-2982-0, crossover, n = 20: output rose, perfusion did not; the sign of"
                    + " the hepatic result has to be checked in the paper");
    private static final Citation STOP = Citation.unverified(
            "ANDROMEDA-SHOCK: arrhythmia, ischemia, hypotension or a heart rate up by 15 % stop the drug");
    private static final Citation HYPOTENSION = Citation.unverified(
            "ANDROMEDA-SHOCK stops on hypotension; the bound is that of the pressure goal, 65 mmHg");

    private static final Quantity PRESSURE_GOAL = Quantity.of(65, Unit.MILLIMETRE_OF_MERCURY);

    private InodilatorChallenge() {}

    static ProtocolGraph graph() {
        return new ProtocolGraph(
                "inodilator-test",
                "1",
                "Inodilator test",
                Standing.CHALLENGE,
                List.of(REGIMEN, ALTERNATIVE, AGAINST),
                List.of(
                        "A randomised crossover speaks against routine use: flow rose and perfusion did not.",
                        "Kept only if capillary refill is at most 3 s after one hour, whatever flow does."),
                refillLong(),
                Challenges.WINDOW,
                "not-reverted",
                "indication",
                List.of(),
                steps(),
                new Promises(
                        refillNormal(),
                        NoFluid.ALWAYS,
                        NoFluid.NEVER,
                        NoFluid.most(),
                        List.of(new Promises.TestOfTreatment(
                                "judge", Signs.isNormal(refillHere()), List.of(DOBUTAMINE, MILRINONE), Revert.STEP))));
    }

    private static List<Step> steps() {
        Revert revert = new Revert(
                new Action.StopInfusion("stop", List.of(DOBUTAMINE, MILRINONE)),
                noneRuns(),
                "Stop the inodilator",
                "inodilator-runs-on-after-test");
        List<Step> steps = new ArrayList<>(List.of(indication(), start(), hold(), judge()));
        steps.addAll(new FlowAnswer("refill-improved", "Refill normal, drug kept", FlowAnswer.outputRose()).steps());
        steps.addAll(revert.steps("refill-unchanged"));
        steps.addAll(new FlowAnswer("refill-unchanged", "Refill not normal", FlowAnswer.outputRose()).steps());
        steps.addAll(List.of(
                Step.end("not-needed", "Refill is normal", Signs.NORMAL_REFILL),
                Step.end("contraindicated", "Reason against it", STOP),
                Step.end("not-safe", "Warning sign, or pressure too low", STOP),
                Step.end("runs-already", "An inodilator runs already", REGIMEN),
                Step.end("declined", "Declined", Challenges.DECLINED),
                Step.end("not-decided", "Nobody decided", WAITING)));
        return steps;
    }

    private static Condition noneRuns() {
        return all(stands(DOBUTAMINE), stands(MILRINONE));
    }

    private static Condition mayStart() {
        return all(
                refillLong(),
                denied(INODILATOR_CONTRAINDICATED, REGIMEN),
                Signs.heartWell(),
                Terms.atLeast(Signs.meanPressure(), PRESSURE_GOAL, HYPOTENSION),
                noneRuns());
    }

    private static Step indication() {
        return Step.of("indication", "Refill long, no reason against?", REGIMEN)
                .when("refill normal", refillNormal(), "not-needed", Signs.NORMAL_REFILL)
                .once("reason against", stated(INODILATOR_CONTRAINDICATED, REGIMEN), "contraindicated", REGIMEN)
                .once("warning sign, pressure low", any(Warnings.ofTheHeart(STOP), pressureLow()), "not-safe", STOP)
                .when("runs already", any(runs(DOBUTAMINE), runs(MILRINONE)), "runs-already", REGIMEN)
                .when("may start", all(mayStart(), heartRateKnown()), "start", REGIMEN, captures())
                .after("nobody knows", NO_DECISION, "not-decided", WAITING);
    }

    private static Condition heartRateKnown() {
        return Terms.above(Signs.heartRate(), Quantity.of(0, Unit.PER_MINUTE), STOP);
    }

    private static Effect[] captures() {
        return new Effect[] {
            new Effect.Capture(Warnings.HEART_RATE_BEFORE, Signs.heartRate()),
            new Effect.Capture(Signs.REFILL_BEFORE, Signs.refill()),
            FlowAnswer.before()
        };
    }

    private static Step start() {
        Quantity dobutamine = Quantity.of(5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        Quantity milrinone = Quantity.of(0.25, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        return Step.of("start", "Start the inodilator", REGIMEN)
                .onlyIf(all(mayStart(), Terms.isCaptured(Warnings.HEART_RATE_BEFORE, Unit.PER_MINUTE)))
                .proposing(new Action.StartInfusion(
                        "start",
                        List.of(
                                new Choice(DOBUTAMINE, new Cited<>(dobutamine, REGIMEN)),
                                new Choice(MILRINONE, new Cited<>(milrinone, ALTERNATIVE)))))
                .once("started", done("start"), "hold", REGIMEN, new Effect.Mark(STARTED))
                .once("declined", declined("start"), "declined", Challenges.DECLINED)
                .when("refill normal", refillNormal(), "not-needed", Signs.NORMAL_REFILL)
                .once("warning sign, pressure low", any(Warnings.ofTheHeart(STOP), pressureLow()), "not-safe", STOP)
                .after("nobody answered", NO_DECISION, "not-decided", WAITING);
    }

    private static Step hold() {
        return Step.of("hold", "Runs for an hour, dose fixed", REGIMEN)
                .proposing(new Action.Hold("hold-dose", "wait-for-effect"))
                .once("harms", harms(), Revert.STEP, STOP, new Effect.Count(Revert.HARMED))
                .after("an hour", Duration.ofHours(1), "judge", REGIMEN);
    }

    private static Step judge() {
        return Step.of("judge", "Did refill become normal?", REGIMEN)
                .proposing(
                        new Action.Measure("read-refill", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME)),
                        new Action.Measure("read-output", List.of(MacroHemodynamics.CARDIAC_OUTPUT)))
                .once("harms", harms(), Revert.STEP, STOP, new Effect.Count(Revert.HARMED))
                .when("normal", Signs.isNormal(refillHere()), "refill-improved", REGIMEN, flow())
                .when(
                        "not normal",
                        not(Signs.isNormal(refillHere())),
                        Revert.STEP,
                        REGIMEN,
                        flow(),
                        new Effect.Count(Revert.IN_VAIN))
                .after("not read", NO_RESULT, Revert.STEP, WAITING);
    }

    /// Nobody waits for it: a drug that did not help is stopped now. An output of the first quarter of an hour is not
    /// yet that of the drug; the time is a proposal of this project.
    private static Effect flow() {
        return FlowAnswer.after(new Operand.MeasuredSince(
                MacroHemodynamics.CARDIAC_OUTPUT, List.of(), STARTED, Duration.ofMinutes(15)));
    }

    private static Condition pressureLow() {
        return Terms.below(Signs.meanPressure(), PRESSURE_GOAL, HYPOTENSION);
    }

    private static Condition harms() {
        return any(
                Warnings.ofTheHeart(STOP),
                pressureLow(),
                Terms.atLeast(
                        new Operand.RelativeRise(Signs.heartRate(), Warnings.HEART_RATE_BEFORE),
                        Quantity.of(15, Unit.PERCENT),
                        STOP));
    }
}
