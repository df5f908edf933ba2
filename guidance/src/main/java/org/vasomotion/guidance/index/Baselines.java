package org.vasomotion.guidance.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;

/// Finds the earlier value that a change is counted from.
///
/// A change across two methods or two sites is a change of method, so only values of the latest one's method
/// and site are compared with it.
final class Baselines {

    private Baselines() {}

    /// The earlier value and the latest one, in this order.
    static List<Explanation> read(Evaluation evaluation, Measurand measurand, BaselineWindow window) {
        return switch (evaluation.look(measurand)) {
            case Lookup.Present present -> compare(evaluation, present.observation(), window);
            case Lookup.Stale stale -> nothing(evaluation, SingleReadings.tooOld(stale));
            case Lookup.Absent absent -> nothing(evaluation, absent.gap());
        };
    }

    private static List<Explanation> compare(Evaluation evaluation, Observation latest, BaselineWindow window) {
        Observation before = closest(evaluation, latest, window);
        Explanation now = evaluation.leaf(latest);
        return before == null
                ? nothing(evaluation, new Gap.NoBaseline(latest.measurand(), window.atLeast(), window.atMost()))
                : List.of(evaluation.baselineLeaf(before), now);
    }

    private static @Nullable Observation closest(Evaluation evaluation, Observation latest, BaselineWindow window) {
        Instant earliest = latest.observedAt().minus(window.atMost()).minusNanos(1);
        Instant last = latest.observedAt().minus(window.atLeast());
        Instant ideal = latest.observedAt().minus(window.ideally());
        Observation best = null;
        Duration bestDistance = window.atMost();
        for (Observation candidate : evaluation.view().during(latest.measurand(), earliest, last)) {
            Duration distance = Duration.between(candidate.observedAt(), ideal).abs();
            if (comparable(candidate, latest) && distance.compareTo(bestDistance) <= 0) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static boolean comparable(Observation left, Observation right) {
        return left.method().equals(right.method()) && left.site().equals(right.site());
    }

    private static List<Explanation> nothing(Evaluation evaluation, Gap gap) {
        Explanation missing = evaluation.missing(gap);
        return List.of(missing, missing);
    }
}
