package org.vasomotion.guidance.condition;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.TimelineView;

/// The lowest value over a stretch of time in which a value was known at every moment.
///
/// The value in force when the stretch begins counts too. The explanation is the lowest reading itself.
final class LowestValue {

    private LowestValue() {}

    static Reading read(TimelineView view, Measurand measurand, Duration over) {
        Instant from = view.at().minus(over);
        Instant next = view.nextEffective(measurand);
        Optional<Observation> before = view.last(measurand, List.of(), from);
        List<Observation> inside = view.during(measurand, from, view.at());
        Observation last = inside.isEmpty() ? before.orElse(null) : inside.getLast();
        if (last == null) {
            return missing(new Gap.NeverMeasured(measurand, List.of()), next);
        }
        if (!firstTooOld(last).isAfter(view.at())) {
            return missing(tooOld(last), next);
        }
        Instant until = earlier(next, firstTooOld(last));
        for (int i = inside.size() - 1; i >= 0; i--) {
            Observation earlier = i > 0 ? inside.get(i - 1) : before.orElse(null);
            if (earlier == null) {
                Gap gap = new Gap.NoBaseline(measurand, over, over.plus(TimelineView.ageLimit(inside.get(i))));
                return missing(gap, earlier(until, inside.get(i).observedAt().plus(over)));
            }
            if (inside.get(i).observedAt().isAfter(firstTooOld(earlier))) {
                return missing(
                        tooOld(earlier),
                        earlier(until, inside.get(i).observedAt().plus(over)));
            }
        }
        Instant moves =
                inside.isEmpty() ? Instant.MAX : inside.getFirst().observedAt().plus(over);
        return lowest(view, before.orElse(null), inside, earlier(until, moves));
    }

    /// Of equal values the latest counts. One reading may hold the lowest lower end and another the lowest
    /// upper one.
    private static Reading lowest(
            TimelineView view, @Nullable Observation before, List<Observation> inside, Instant until) {
        Observation byLow = before == null ? inside.getFirst() : before;
        Observation byHigh = byLow;
        for (Observation one : inside) {
            byLow = one.value().low() <= byLow.value().low() ? one : byLow;
            byHigh = one.value().high() <= byHigh.value().high() ? one : byHigh;
        }
        Evaluation evaluation = Evaluation.of(view);
        Explanation low = evaluation.baselineLeaf(byLow);
        Instant observed = earlier(byLow.observedAt(), byHigh.observedAt());
        Explanation lowest = byLow.equals(byHigh)
                ? low
                : Explanation.derived(
                        "lowest", Operation.MINIMUM, byLow.measurand().unit(), low, evaluation.baselineLeaf(byHigh));
        return new Reading.Of(lowest, observed, until);
    }

    private static Reading missing(Gap gap, Instant until) {
        return new Reading.Missing(List.of(gap), until);
    }

    private static Gap tooOld(Observation observation) {
        return new Gap.TooOld(observation.measurand(), observation.observedAt(), TimelineView.ageLimit(observation));
    }

    private static Instant firstTooOld(Observation observation) {
        return observation.observedAt().plus(TimelineView.ageLimit(observation)).plusNanos(1);
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }
}
