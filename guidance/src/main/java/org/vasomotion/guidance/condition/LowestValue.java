package org.vasomotion.guidance.condition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lowest;
import org.vasomotion.model.timeline.TimelineView;

/// The lowest value over a stretch of time in which a value was known at every moment.
///
/// The value in force when the stretch begins counts too. The explanation is the lowest reading itself.
final class LowestValue {

    private LowestValue() {}

    static Reading read(TimelineView view, Measurand measurand, Duration over) {
        Instant next = view.nextEffective(measurand);
        return switch (view.lowest(measurand, view.at().minus(over))) {
            case Lowest.Never _ -> missing(new Gap.NeverMeasured(measurand, List.of()), next);
            case Lowest.Ended ended -> missing(tooOld(ended.last()), next);
            case Lowest.TooShort stretch -> {
                Observation first = stretch.first();
                Gap gap = new Gap.NoBaseline(measurand, over, over.plus(TimelineView.ageLimit(first)));
                yield missing(gap, earlier(stands(next, stretch.last()), leaves(first, over)));
            }
            case Lowest.Broken broken -> {
                Instant until = earlier(stands(next, broken.last()), leaves(broken.after(), over));
                yield missing(tooOld(broken.before()), until);
            }
            case Lowest.Latest latest -> {
                Observation last = latest.last();
                yield new Reading.Of(Evaluation.of(view).baselineLeaf(last), last.observedAt(), stands(next, last));
            }
            case Lowest.Found found -> lowest(view, found, over, stands(next, found.last()));
        };
    }

    private static Reading lowest(TimelineView view, Lowest.Found found, Duration over, Instant until) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation low = evaluation.baselineLeaf(found.low());
        Explanation value = found.low().equals(found.high())
                ? low
                : Explanation.derived(
                        "lowest",
                        Operation.MINIMUM,
                        found.low().measurand().unit(),
                        low,
                        evaluation.baselineLeaf(found.high()));
        Instant observed = earlier(found.low().observedAt(), found.high().observedAt());
        return new Reading.Of(value, observed, earlier(until, leaves(found.follower(), over)));
    }

    /// When a value is in force at the beginning of the stretch, and the one before it no longer.
    private static Instant leaves(Observation observation, Duration over) {
        return observation.observedAt().plus(over);
    }

    private static Instant stands(Instant next, Observation last) {
        return earlier(next, TimelineView.firstTooOld(last));
    }

    private static Reading missing(Gap gap, Instant until) {
        return new Reading.Missing(List.of(gap), until);
    }

    private static Gap tooOld(Observation observation) {
        return new Gap.TooOld(observation.measurand(), observation.observedAt(), TimelineView.ageLimit(observation));
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }
}
