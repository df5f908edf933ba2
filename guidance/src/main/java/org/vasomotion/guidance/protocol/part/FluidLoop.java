package org.vasomotion.guidance.protocol.part;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.condition.Condition.any;
import static org.vasomotion.guidance.condition.Condition.compare;
import static org.vasomotion.guidance.condition.Condition.denied;
import static org.vasomotion.guidance.condition.Condition.not;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.measurand.ClinicalContext;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Test whether fluid would raise flow, give a bolus only if so and tolerated, read the goal again, and so on.
///
/// Four ways lead out: the goal is met, fluid is over, no test is feasible, or the protocol's time.
///
/// @param prefix of the identifiers of its steps; empty if the protocol has one loop only
/// @param goal what it gives fluid for
/// @param met the step to go to when the goal is met
/// @param over the step to go to when fluid is over: not responsive, not tolerated, declined, or the most given
/// @param notAssessable the step to go to when a clinician says that no test is feasible
/// @param volume of one bolus, in millilitres
/// @param time one bolus is given in
/// @param most boluses that this loop may give, and who says so
/// @param forbidding what else forbids fluid here, besides the signs of the assessment
/// @param stops signs that end a running bolus, besides those of the assessment; may compare with the central venous
/// pressure captured as [#PRESSURE_BEFORE]
/// @param first ways out of the test that are looked at before all others
/// @param citation who describes the loop
@Api
public record FluidLoop(
        String prefix,
        Goal goal,
        String met,
        String over,
        String notAssessable,
        Cited<Quantity> volume,
        Cited<Duration> time,
        Cited<Integer> most,
        Condition forbidding,
        Condition stops,
        List<Edge> first,
        Citation citation) {

    /// What the central venous pressure was captured as before a bolus.
    public static final String PRESSURE_BEFORE = "central-venous-pressure-before";

    private static final String BOLUS = "bolus";
    private static final String BOLUS_DUE = "bolus-due";
    private static final Operand PRESSURE = new Operand.Measured(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, List.of());

    private static final Citation NOT_TOO_EARLY =
            Citation.proposal("after 500 mL the fall is greatest 10 to 12 min after the start (Raia 2022,"
                    + " doi:10.1186/s13613-022-01049-x): read at the end of the bolus and not before 10 min");

    private static final Citation RESPONSIVE_AND_TOLERANT = Citation.proposal(
            "responsive and tolerant are two questions, after J Pers Med 2025;15:207: only both open fluid");

    private static final Citation STOP_SIGNS = Citation.proposal(
            "implementations disagree on the signs that stop fluid and no primary text was found: configurable by site");

    private static final Citation NOT_ASSESSABLE =
            Citation.proposal("a responsiveness that cannot be tested never opens fluid");

    public FluidLoop {
        first = List.copyOf(first);
    }

    /// The step in which the loop begins.
    public String begin() {
        return id("responsiveness");
    }

    /// What forbids fluid. A sign of harm that nobody looked for does not; being tolerated has to be known.
    public Condition forbidden() {
        return any(
                new Condition.Surely(new Condition.Seen(StandardPatterns.FLUID_STOP_SIGN)),
                not(new Condition.Seen(StandardPatterns.FLUID_TOLERANT)),
                forbidding);
    }

    /// What fluid needs.
    public Condition needs() {
        return all(Responsiveness.positive(), new Condition.Seen(StandardPatterns.FLUID_TOLERANT));
    }

    /// The steps, in order.
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(test(), bolus(), running(), stopping()));
        if (readsAfterBolus()) {
            steps.add(reading());
        }
        return steps;
    }

    private Step test() {
        Action test = new Action.Measure("responsiveness-test", Responsiveness.tests());
        return new Step(begin(), "Would fluid raise flow?", Step.Kind.PASSING, all(), List.of(test), first, citation)
                .when("goal met", goal.met(), met, citation)
                .once("fluid would harm", forbidden(), over, STOP_SIGNS)
                .when("most fluid given", mostGiven(), over, most.citation())
                .once("not responsive", Responsiveness.negative(), over, citation)
                .once("no test is feasible", cannotBeTested(), notAssessable, NOT_ASSESSABLE)
                .when("responsive, tolerated", needs(), id("fluid-bolus"), RESPONSIVE_AND_TOLERANT, beforeBolus())
                .after("ask again", Waiting.FOR_AN_ANSWER, begin(), Waiting.ASKED_AGAIN);
    }

    private Step bolus() {
        Action bolus = new Action.FluidBolus("fluid-bolus", DrugRole.CRYSTALLOID, volume, time);
        return Step.of(id("fluid-bolus"), "Fluid bolus", volume.citation())
                .onlyIf(all(goal.missed(), needs(), not(forbidden()), not(mostGiven())))
                .proposing(bolus)
                .once("being given", Waiting.done(bolus.id()), id("bolus-running"), citation, whenGiven())
                .once("declined", Waiting.declined(bolus.id()), over, Waiting.DECLINED)
                .when("goal met", goal.met(), met, citation)
                .once("would harm, or not responsive", notAnyMore(), over, RESPONSIVE_AND_TOLERANT)
                .after("test has expired", Waiting.FOR_AN_ANSWER, begin(), Waiting.ASKED_AGAIN);
    }

    private Step running() {
        Effect ended = new Effect.Mark(Responsiveness.BOLUS_ENDED);
        return Step.of(id("bolus-running"), "Bolus runs", citation)
                .once("harms", harms(), id("stop-fluid"), STOP_SIGNS)
                .once("has run in", hasRunIn(), afterBolus(), NOT_TOO_EARLY, ended)
                .after("time of the bolus", time.value(), afterBolus(), time.citation(), ended);
    }

    private Step stopping() {
        Effect ended = new Effect.Mark(Responsiveness.BOLUS_ENDED);
        return Step.of(id("stop-fluid"), "Stop fluid", STOP_SIGNS)
                .proposing(new Action.StopInfusion(
                        "stop-fluid", StandardDrugs.catalog().having(DrugRole::isResuscitationFluid)))
                .once("answered", Waiting.settled("stop-fluid"), over, STOP_SIGNS, ended)
                .after("bolus is over anyway", Waiting.FOR_AN_ANSWER, over, Waiting.ASKED_AGAIN, ended);
    }

    private Step reading() {
        String mark = Responsiveness.BOLUS_ENDED;
        return Step.of(afterBolus(), "What did the bolus do?", citation)
                .proposing(new Action.Measure("reassess", List.of(goal.measurand())))
                .once("harms", harms(), over, STOP_SIGNS)
                .when("goal met", goal.metSince(mark, Duration.ZERO), met, citation)
                .when("goal missed", goal.missedSince(mark, Duration.ZERO), begin(), citation)
                .after("ask again", Waiting.FOR_AN_ANSWER, afterBolus(), Waiting.ASKED_AGAIN);
    }

    private boolean readsAfterBolus() {
        return switch (goal) {
            case Goal.CapillaryRefill _ -> true;
            case Goal.LactateFall _ -> false;
        };
    }

    private String afterBolus() {
        return readsAfterBolus() ? id("after-bolus") : begin();
    }

    private Effect[] beforeBolus() {
        return new Effect[] {new Effect.Mark(BOLUS_DUE), new Effect.Capture(PRESSURE_BEFORE, PRESSURE)};
    }

    private Effect[] whenGiven() {
        return new Effect[] {
            new Effect.Mark(BOLUS), new Effect.Count(Responsiveness.BOLUSES), new Effect.Count(id("loop-boluses"))
        };
    }

    private Condition mostGiven() {
        return compare(
                new Operand.Counted(id("loop-boluses")),
                Comparison.AT_LEAST,
                Quantity.of(most.value(), Unit.ONE),
                most.citation());
    }

    private Condition notAnyMore() {
        return any(forbidden(), Responsiveness.negative());
    }

    private Condition harms() {
        return any(forbidden(), stops);
    }

    /// A result that is there outdoes a clinician's word that there can be none.
    private Condition cannotBeTested() {
        return all(
                denied(ClinicalContext.FLUID_RESPONSIVENESS_ASSESSABLE, NOT_ASSESSABLE),
                not(new Condition.Surely(Responsiveness.positive())));
    }

    /// All of it is on record, and 10 min have passed since it was known to be given.
    private Condition hasRunIn() {
        return all(
                compare(new Operand.FluidSince(BOLUS_DUE), Comparison.AT_LEAST, volume.value(), volume.citation()),
                compare(new Operand.Since(BOLUS), Comparison.AT_LEAST, Quantity.of(10, Unit.MINUTE), NOT_TOO_EARLY));
    }

    private String id(String name) {
        return prefix + name;
    }
}
