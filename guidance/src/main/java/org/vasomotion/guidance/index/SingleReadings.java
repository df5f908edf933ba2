package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// Reads single values and says when they are too old.
final class SingleReadings {

    private SingleReadings() {}

    static Explanation latest(Evaluation evaluation, Measurand measurand, List<Method> accepted) {
        return switch (look(evaluation, measurand, accepted)) {
            case Lookup.Present present -> evaluation.leaf(present.observation());
            case Lookup.Stale stale -> evaluation.missing(tooOld(stale));
            case Lookup.Absent absent -> evaluation.missing(absent.gap());
        };
    }

    static Explanation latestOr(Evaluation evaluation, Measurand measurand, Interval possible) {
        return switch (look(evaluation, measurand, List.of())) {
            case Lookup.Present present -> evaluation.leaf(present.observation());
            case Lookup.Stale stale -> evaluation.possible(measurand.id(), possible, tooOld(stale));
            case Lookup.Absent absent -> evaluation.possible(measurand.id(), possible, absent.gap());
        };
    }

    static Explanation first(Evaluation evaluation, Measurand measurand) {
        TimelineView view = evaluation.view();
        evaluation.standsUntil(view.nextEffective(measurand));
        Optional<Observation> first = view.first(measurand);
        if (first.isEmpty()) {
            return evaluation.missing(new Gap.NeverMeasured(measurand, List.of()));
        }
        Observation found = first.get();
        return firstTooOld(found).isAfter(view.at())
                ? evaluation.leaf(found)
                : evaluation.missing(new Gap.TooOld(measurand, found.observedAt(), TimelineView.ageLimit(found)));
    }

    /// Looks a value up and notes when an already recorded later one takes effect, and when this one is too
    /// old: from then on the answer differs, even where other gaps leave the index unknown anyway.
    static Lookup look(Evaluation evaluation, Measurand measurand, List<Method> accepted) {
        evaluation.standsUntil(evaluation.view().nextEffective(measurand));
        Lookup found = evaluation.view().latest(measurand, accepted);
        if (found instanceof Lookup.Present present) {
            evaluation.standsUntil(firstTooOld(present.observation()));
        }
        return found;
    }

    static Instant firstTooOld(Observation observation) {
        return TimelineView.firstTooOld(observation);
    }

    static Gap tooOld(Lookup.Stale stale) {
        return new Gap.TooOld(
                stale.observation().measurand(), stale.observation().observedAt(), stale.limit());
    }

    static Explanation asLeaf(Observation observation) {
        return new Explanation.Observed(
                observation.measurand().id(), observation.value(), observation.observedAt(), observation.id());
    }
}
