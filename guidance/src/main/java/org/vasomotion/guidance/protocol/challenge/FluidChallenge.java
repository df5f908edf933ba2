package org.vasomotion.guidance.protocol.challenge;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.not;
import static org.vasomotion.guidance.protocol.challenge.Challenges.NO_DECISION;
import static org.vasomotion.guidance.protocol.challenge.Challenges.NO_RESULT;
import static org.vasomotion.guidance.protocol.challenge.Challenges.WAITING;
import static org.vasomotion.guidance.protocol.term.Signs.fluidHarms;
import static org.vasomotion.guidance.protocol.term.Signs.refillLong;
import static org.vasomotion.guidance.protocol.term.Signs.refillNormal;
import static org.vasomotion.guidance.protocol.term.Signs.responsive;
import static org.vasomotion.guidance.protocol.term.Signs.tolerant;
import static org.vasomotion.guidance.protocol.term.Terms.answered;
import static org.vasomotion.guidance.protocol.term.Terms.declined;
import static org.vasomotion.guidance.protocol.term.Terms.done;

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
import org.vasomotion.guidance.protocol.term.Signs;
import org.vasomotion.guidance.protocol.term.Terms;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Does a bolus shorten capillary refill in a patient whose flow would answer it?
@Evidence(none = "each step, edge and bound carries its citation")
final class FluidChallenge {

    private static final String PRESSURE_BEFORE = "central-venous-pressure-before";

    private static final Citation STUDY = Citation.read(
            "Hernandez et al. 2024, capillary refill response to a fluid challenge or a vasopressor test: 500 mL in 30"
                    + " min in fluid-responsive patients (journal and year unverified)");
    private static final Citation BOTH = Citation.proposal(
            "responsive and tolerant are two questions, after J Pers Med 2025;15:207: only both open fluid");
    private static final Citation STOP =
            Citation.proposal("implementations disagree on the signs that stop fluid and no primary text was found");
    private static final Citation VENOUS_RISE =
            Citation.unverified("ANDROMEDA-SHOCK: a rise of central venous pressure by 5 mmHg or more stops the bolus");
    private static final Citation WHEN_READ = Citation.read(
            "Raia 2022, doi:10.1186/s13613-022-01049-x: greatest fall 10 to 12 min after the start, held at 30 min");

    private static final Cited<Quantity> VOLUME = new Cited<>(Quantity.of(500, Unit.MILLILITRE), STUDY);
    private static final Cited<Duration> TIME = new Cited<>(Duration.ofMinutes(30), STUDY);

    private static final Operand VENOUS_PRESSURE = Terms.measured(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE);

    private static final Operand OUTPUT = Terms.measuredHere(MacroHemodynamics.CARDIAC_OUTPUT);

    private FluidChallenge() {}

    static ProtocolGraph graph() {
        return new ProtocolGraph(
                "fluid-challenge",
                "1",
                "Fluid challenge",
                Standing.CHALLENGE,
                List.of(STUDY, WHEN_READ),
                List.of(
                        "Asks whether perfusion answers: whether flow would answer has to be known beforehand.",
                        "A bolus is never given blind: where no responsiveness test is possible, there is no challenge."),
                refillLong(),
                Challenges.WINDOW,
                "not-decided",
                "indication",
                List.of(),
                steps(),
                new Promises(refillNormal(), fluidHarms(), needs(), VOLUME, List.of()));
    }

    private static List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(indication(), bolus(), running(), stopping(), effect()));
        steps.addAll(new FlowAnswer("refill-improved", "Refill improved", FlowAnswer.outputRose()).steps());
        steps.addAll(new FlowAnswer("refill-unchanged", "Refill did not improve", FlowAnswer.outputRose()).steps());
        steps.addAll(List.of(
                Step.end("not-needed", "Refill is normal", Signs.NORMAL_REFILL),
                Step.end("not-tolerated", "Fluid would harm", BOTH),
                Step.end("not-responsive", "Flow would not answer", STUDY),
                Step.end("declined", "Declined", Challenges.DECLINED),
                Step.end("not-decided", "Nobody decided", WAITING),
                Step.end("harmed", "Stopped: fluid harmed", STOP),
                Step.end("not-judged", "Given, refill not read", WAITING)));
        return steps;
    }

    private static Condition needs() {
        return all(responsive(), tolerant());
    }

    private static Step indication() {
        return Step.of("indication", "Refill long, flow would answer, fluid tolerated?", STUDY)
                .when("refill normal", refillNormal(), "not-needed", Signs.NORMAL_REFILL)
                .once("would harm", fluidHarms(), "not-tolerated", STOP)
                .when("not responsive", not(responsive()), "not-responsive", STUDY)
                .when(
                        "responsive, tolerated",
                        needs(),
                        "bolus",
                        BOTH,
                        new Effect.Capture(Signs.REFILL_BEFORE, Signs.refill()),
                        new Effect.Capture(PRESSURE_BEFORE, VENOUS_PRESSURE),
                        FlowAnswer.before())
                .after("nobody knows", NO_DECISION, "not-decided", WAITING);
    }

    private static Step bolus() {
        return Step.of("bolus", "Fluid bolus", STUDY)
                .onlyIf(all(refillLong(), needs(), not(fluidHarms())))
                .proposing(new Action.FluidBolus("bolus", DrugRole.CRYSTALLOID, VOLUME, TIME))
                .once("being given", done("bolus"), "running", STUDY)
                .once("declined", declined("bolus"), "declined", Challenges.DECLINED)
                .when("refill normal", refillNormal(), "not-needed", Signs.NORMAL_REFILL)
                .once("would harm", fluidHarms(), "not-tolerated", STOP)
                .when("not responsive any more", not(responsive()), "not-responsive", STUDY)
                .after("nobody answered", NO_DECISION, "not-decided", WAITING);
    }

    private static Step running() {
        return Step.of("running", "Bolus runs", STUDY)
                .once("harms", any(fluidHarms(), venousPressureRises()), "stopping", STOP)
                .after("time of the bolus", TIME.value(), "effect", WHEN_READ);
    }

    private static Condition venousPressureRises() {
        return Terms.atLeast(
                new Operand.Rise(VENOUS_PRESSURE, PRESSURE_BEFORE),
                Quantity.of(5, Unit.MILLIMETRE_OF_MERCURY),
                VENOUS_RISE);
    }

    private static Step stopping() {
        return Step.of("stopping", "Stop the bolus", STOP)
                .proposing(new Action.StopInfusion(
                        "stop-fluid", StandardDrugs.catalog().having(DrugRole::isResuscitationFluid)))
                .once("answered", answered("stop-fluid"), "harmed", STOP)
                .after("bolus is over anyway", TIME.value(), "harmed", WAITING);
    }

    private static Step effect() {
        Condition improved = any(Signs.isNormal(Signs.refillHere()), Signs.clearlyShorter(Signs.refillHere()));
        Condition bothRead = FlowAnswer.isReadOrLate(OUTPUT);
        return Step.of("effect", "Did refill improve?", WHEN_READ)
                .proposing(
                        new Action.Measure("read-refill", List.of(PeripheralSigns.CAPILLARY_REFILL_TIME)),
                        new Action.Measure("read-output", List.of(MacroHemodynamics.CARDIAC_OUTPUT)))
                .when("improved", all(improved, bothRead), "refill-improved", WHEN_READ, FlowAnswer.after(OUTPUT))
                .when(
                        "not improved",
                        all(not(improved), bothRead),
                        "refill-unchanged",
                        WHEN_READ,
                        FlowAnswer.after(OUTPUT))
                .after("not read", NO_RESULT, "not-judged", WAITING);
    }
}
