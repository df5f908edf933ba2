package org.vasomotion.guidance.protocol.part;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;

/// Nothing is added while the goal is met; it is read again and again.
///
/// @param goal what is watched
/// @param missed the step to go to when it is missed
/// @param every how often it is read while met
/// @param citation who says so
@Api
public record Watching(Goal goal, String missed, Cited<Duration> every, Citation citation) {

    /// Where the goal is met.
    public static final String MONITOR = "monitor";
    /// Where it is read again.
    public static final String RECHECK = "recheck";

    /// The steps, in order.
    public List<Step> steps() {
        String mark = Operand.STEP_ENTERED;
        Step monitor = Step.of(MONITOR, "Watch", citation)
                .when("goal missed", goal.missed(), missed, citation)
                .after("time to read again", every.value(), RECHECK, every.citation());
        Step recheck = Step.of(RECHECK, "Read again", citation)
                .proposing(new Action.Measure("reassess", List.of(goal.measurand())))
                .when("goal met", goal.metSince(mark, Duration.ZERO), MONITOR, citation)
                .when("goal missed", goal.missedSince(mark, Duration.ZERO), missed, citation)
                .after("ask again", Waiting.FOR_AN_ANSWER, RECHECK, Waiting.ASKED_AGAIN);
        return List.of(monitor, recheck);
    }
}
