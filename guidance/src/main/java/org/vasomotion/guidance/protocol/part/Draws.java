package org.vasomotion.guidance.protocol.part;

import static org.vasomotion.guidance.condition.Condition.compare;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Effect;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Trigger;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Lactate is drawn at fixed times; between them nobody judges whether the goal is met by a fall.
///
/// @param goal what is judged
/// @param missed the step to go to when it is missed
/// @param every how often lactate is drawn
/// @param citation who says so
@Api
public record Draws(Goal.LactateFall goal, String missed, Cited<Duration> every, Citation citation) {

    /// The step in which a protocol begins: a first lactate is known, or asked for.
    public static final String BASELINE = "baseline";
    /// Where the goal is met.
    public static final String MONITOR = "monitor";

    private static final String DRAW = "lactate-draw";
    private static final String DUE = "lactate-draw-due";

    private static final Citation LATE = Citation.proposal(
            "a draw that is late by more than 30 min leaves the goal unknown and does not count as missed");

    /// The way to the next draw, once it is due.
    public Edge due() {
        Condition passed = compare(
                new Operand.Since(Goal.LactateFall.DRAWN),
                Comparison.AT_LEAST,
                Quantity.of((double) every.value().toMinutes(), Unit.MINUTE),
                every.citation());
        return new Edge(
                "lactate is due",
                new Trigger.When(passed, Trigger.WhenUnknown.PASS),
                DRAW,
                List.of(new Effect.Count(Goal.LactateFall.DRAWS), new Effect.Mark(DUE)),
                every.citation());
    }

    /// The steps, in order.
    public List<Step> steps() {
        return List.of(baseline(), monitor(), draw());
    }

    private Step baseline() {
        Effect drawn = new Effect.Mark(Goal.LactateFall.DRAWN);
        return Step.of(BASELINE, "First lactate", citation)
                .proposing(new Action.Measure("lactate", List.of(goal.measurand())))
                .when("goal met", goal.met(), MONITOR, citation, drawn)
                .when("goal missed", goal.missed(), missed, citation, drawn)
                .after("ask again", Waiting.FOR_AN_ANSWER, BASELINE, Waiting.ASKED_AGAIN);
    }

    private Step monitor() {
        return new Step(MONITOR, "Watch", Step.Kind.PASSING, Condition.all(), List.of(), List.of(due()), citation)
                .when("goal missed", goal.missed(), missed, citation);
    }

    private Step draw() {
        Effect drawn = new Effect.Mark(Goal.LactateFall.DRAWN);
        return Step.of(DRAW, "Draw lactate", citation)
                .proposing(new Action.Measure("lactate", List.of(goal.measurand())))
                .when("goal met", goal.metSince(DUE, Duration.ZERO), MONITOR, citation, drawn)
                .when("goal missed", goal.missedSince(DUE, Duration.ZERO), missed, citation, drawn)
                .after("draw again", Waiting.FOR_AN_ANSWER, DRAW, LATE, new Effect.Mark(DUE));
    }
}
