package org.vasomotion.guidance.index.sublingual;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// Reads what one recording gave.
///
/// Values of two devices or two versions of software disagree even on one patient, so that a value of another
/// source, method or site counts as not there.
final class OneRecording {

    /// All sites of one examination are recorded within a few minutes. Proposal of this project.
    private static final Duration TOGETHER = Duration.ofMinutes(15);

    private OneRecording() {}

    /// The latest value of the first measurand, and the others of the same recording, in the order asked for.
    static List<Explanation> read(Evaluation evaluation, Measurand... measurands) {
        List<Observation> latest = new ArrayList<>(measurands.length);
        for (Measurand measurand : measurands) {
            switch (evaluation.look(measurand)) {
                case Lookup.Present present -> latest.add(present.observation());
                case Lookup.Stale stale ->
                    evaluation.missing(
                            new Gap.TooOld(measurand, stale.observation().observedAt(), stale.limit()));
                case Lookup.Absent absent -> evaluation.missing(absent.gap());
            }
        }
        return latest.size() == measurands.length
                ? around(evaluation, latest.getFirst(), measurands)
                : List.of(evaluation.missing(notTogether(measurands)));
    }

    private static List<Explanation> around(Evaluation evaluation, Observation first, Measurand... measurands) {
        List<Explanation> recording = new ArrayList<>(measurands.length);
        recording.add(evaluation.leaf(first));
        for (int i = 1; i < measurands.length; i++) {
            Observation other = nearest(evaluation, measurands[i], first);
            recording.add(other == null ? evaluation.missing(notTogether(measurands)) : evaluation.leaf(other));
        }
        return recording;
    }

    private static Gap notTogether(Measurand... measurands) {
        return new Gap.NotSimultaneous(List.of(measurands), TOGETHER);
    }

    private static @Nullable Observation nearest(Evaluation evaluation, Measurand measurand, Observation first) {
        Observation best = null;
        Duration bestDistance = TOGETHER;
        for (Observation candidate : evaluation
                .view()
                .during(
                        measurand,
                        first.observedAt().minus(TOGETHER).minusNanos(1),
                        first.observedAt().plus(TOGETHER))) {
            Duration distance =
                    Duration.between(first.observedAt(), candidate.observedAt()).abs();
            if (sameRecording(evaluation.view(), candidate, first) && distance.compareTo(bestDistance) <= 0) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static boolean sameRecording(TimelineView view, Observation left, Observation right) {
        Duration age = Duration.between(left.observedAt(), view.at());
        return age.compareTo(TimelineView.ageLimit(left)) <= 0
                && left.method().equals(right.method())
                && left.site().equals(right.site())
                && left.id().source().equals(right.id().source())
                && left.provenance().origin().equals(right.provenance().origin());
    }
}
