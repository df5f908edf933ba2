package org.vasomotion.guidance.condition;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
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
            if (isBreak(earlier, inside.get(i))) {
                return missing(
                        tooOld(earlier),
                        earlier(until, inside.get(i).observedAt().plus(over)));
            }
        }
        return lowest(view, before.map(first -> and(first, inside)).orElse(inside), over, until);
    }

    private static List<Observation> and(Observation first, List<Observation> rest) {
        List<Observation> all = new ArrayList<>(rest.size() + 1);
        all.add(first);
        all.addAll(rest);
        return all;
    }

    /// Of equal values the latest counts. One reading may hold the lowest lower end and another the lowest
    /// upper one.
    private static Reading lowest(TimelineView view, List<Observation> inForce, Duration over, Instant until) {
        int byLow = 0;
        int byHigh = 0;
        for (int i = 1; i < inForce.size(); i++) {
            Interval value = inForce.get(i).value();
            byLow = value.low() <= inForce.get(byLow).value().low() ? i : byLow;
            byHigh = value.high() <= inForce.get(byHigh).value().high() ? i : byHigh;
        }
        Evaluation evaluation = Evaluation.of(view);
        Observation lowest = inForce.get(byLow);
        Explanation low = evaluation.baselineLeaf(lowest);
        Explanation value = byLow == byHigh
                ? low
                : Explanation.derived(
                        "lowest",
                        Operation.MINIMUM,
                        lowest.measurand().unit(),
                        low,
                        evaluation.baselineLeaf(inForce.get(byHigh)));
        Instant observed = earlier(lowest.observedAt(), inForce.get(byHigh).observedAt());
        Instant first = leaves(Math.min(byLow, byHigh), inForce, over);
        return new Reading.Of(value, observed, earlier(until, first));
    }

    /// When the value at `index` is no longer in force at the beginning of the stretch: when the one after it is.
    private static Instant leaves(int index, List<Observation> inForce, Duration over) {
        return index + 1 < inForce.size() ? inForce.get(index + 1).observedAt().plus(over) : Instant.MAX;
    }

    private static Reading missing(Gap gap, Instant until) {
        return new Reading.Missing(List.of(gap), until);
    }

    private static Gap tooOld(Observation observation) {
        return new Gap.TooOld(observation.measurand(), observation.observedAt(), TimelineView.ageLimit(observation));
    }

    /// Whether a value was too old before the next one came. There are hundreds, close together: whole
    /// seconds tell first.
    private static boolean isBreak(Observation one, Observation next) {
        long apartS = next.observedAt().getEpochSecond() - one.observedAt().getEpochSecond();
        return apartS >= TimelineView.ageLimit(one).toSeconds()
                && next.observedAt().isAfter(firstTooOld(one));
    }

    private static Instant firstTooOld(Observation observation) {
        return observation.observedAt().plus(TimelineView.ageLimit(observation)).plusNanos(1);
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }
}
