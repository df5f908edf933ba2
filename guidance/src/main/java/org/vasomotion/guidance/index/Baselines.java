package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
        Instant taken = latest.observedAt();
        Optional<Observation> before = evaluation
                .view()
                .nearest(
                        latest,
                        taken.minus(window.atMost()),
                        taken.minus(window.ideally()),
                        taken.minus(window.atLeast()));
        Explanation now = evaluation.leaf(latest);
        return before.isEmpty()
                ? nothing(evaluation, new Gap.NoBaseline(latest.measurand(), window.atLeast(), window.atMost()))
                : List.of(evaluation.baselineLeaf(before.get()), now);
    }

    private static List<Explanation> nothing(Evaluation evaluation, Gap gap) {
        Explanation missing = evaluation.missing(gap);
        return List.of(missing, missing);
    }
}
