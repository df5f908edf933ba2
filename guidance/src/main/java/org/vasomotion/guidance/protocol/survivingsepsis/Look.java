package org.vasomotion.guidance.protocol.survivingsepsis;

import static org.vasomotion.guidance.condition.Condition.all;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.CONFLICT;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.ORDER;
import static org.vasomotion.guidance.protocol.survivingsepsis.Sources.QUARTER;
import static org.vasomotion.guidance.protocol.term.Terms.answered;
import static org.vasomotion.guidance.protocol.term.Terms.neverHappened;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.measurand.MacroHemodynamics;

/// The step from which all others are chosen, and those in which one waits.
record Look(Edition edition, Perfusion perfusion, Fluid fluid, Heart heart) {

    static final String BEGIN = "look";
    static final String WATCH = "watch";
    static final String REVIEW_GOAL = "review-goal";

    private static final String HEART = "heart";

    /// Counted when a clinician was asked which pressure a hypertensive old patient shall have.
    static final String GOAL_REVIEWED = "goal-reviewed";

    private static final Duration AGAIN = Duration.ofMinutes(5);

    List<Step> steps() {
        List<Step> steps = new ArrayList<>(List.of(look(), heartStep(), watch(), stable()));
        if (!edition.conflicts().isEmpty()) {
            steps.add(review());
        }
        return steps;
    }

    private Step look() {
        Step step = Step.of(BEGIN, "What is due?", ORDER)
                .proposing(new Action.Measure("pressure", List.of(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE)))
                .when(
                        "perfusion restored",
                        perfusion.restored(),
                        "stable",
                        edition.source(),
                        new Effect.Reset(Vasopressors.REFRACTORY));
        step = switch (edition.first()) {
            case FLUID -> pressure(initialFluid(step));
            case PRESSURE -> initialFluid(pressure(step));
        };
        step = step.when(
                "fluid would raise flow", fluid.furtherDue(), Fluid.FURTHER, edition.source(), Fluid.PROPOSED_NOW);
        return with(step, edition.conflicts())
                .otherwise("nothing of these", HEART, ORDER)
                .after("not known, ask again", QUARTER, BEGIN, ORDER);
    }

    private Step initialFluid(Step step) {
        return step.when("initial fluid", fluid.initialDue(), Fluid.INITIAL, edition.source(), Fluid.PROPOSED_NOW);
    }

    private Step pressure(Step step) {
        return step.when("pressure low", pressureDue(), Vasopressors.CHOOSE, edition.source());
    }

    private Condition pressureDue() {
        return all(neverHappened(Vasopressors.REFRACTORY), Vasopressors.isSettled(), edition.pressureLow());
    }

    /// A step of its own: what is not known of the heart holds nothing else up for long.
    private Step heartStep() {
        return Step.of(HEART, "Does the heart fail?", edition.heart().citation())
                .when("heart fails", heart.due(), Heart.START, edition.heart().citation())
                .otherwise("nothing more", WATCH, ORDER)
                .after("look again", AGAIN, BEGIN, ORDER);
    }

    private Step watch() {
        return Step.of(WATCH, "Watch", ORDER).after("look again", AGAIN, BEGIN, ORDER);
    }

    private Step stable() {
        return Step.of("stable", "Perfusion restored", edition.source())
                .once("poor again", perfusion.poor(), BEGIN, edition.source())
                .after("an hour", Duration.ofHours(1), BEGIN, ORDER);
    }

    static Step with(Step step, List<Edge> further) {
        List<Edge> edges = new ArrayList<>(step.edges());
        edges.addAll(further);
        return new Step(step.id(), step.title(), step.kind(), step.onlyIf(), step.actions(), edges, step.citation());
    }

    private static Step review() {
        Effect reviewed = new Effect.Count(GOAL_REVIEWED);
        return Step.of(REVIEW_GOAL, "Which pressure for a hypertensive old patient?", CONFLICT)
                .proposing(new Action.CallForReview("review-goal", "pressure-goal-of-hypertensive-at-65-or-older"))
                .once("answered", answered("review-goal"), BEGIN, CONFLICT, reviewed)
                .after("nobody answered", QUARTER, BEGIN, ORDER, reviewed);
    }
}
