package org.vasomotion.guidance.index.oxygen;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.TimelineView;

/// A venous sample, with the hemoglobin of the time.
///
/// A catheter that reads the saturation gives no tension. The content is bounded then, not unknown: dissolved
/// oxygen is a small part of it.
record VenousSample(Explanation hemoglobin, Explanation saturation, Explanation tension) {

    /// Where a tension lies that was not measured. Blood is saturated at 150 mmHg, so more does not occur in
    /// a vein; the whole range changes the content by less than 0.5 mL/dL. Proposal of this project.
    private static final Interval POSSIBLE_TENSION = Interval.of(0, 150, Unit.MILLIMETRE_OF_MERCURY);

    /// The sample that gave `saturation`.
    static VenousSample of(Evaluation evaluation, VenousBlood blood, Explanation hemoglobin, Explanation saturation) {
        Measurand tension = blood.oxygenTension();
        evaluation.standsUntil(evaluation.view().nextEffective(tension));
        Observation measured =
                saturation instanceof Explanation.Observed taken ? nearest(evaluation, tension, taken) : null;
        if (measured != null) {
            return new VenousSample(hemoglobin, saturation, evaluation.leaf(measured));
        }
        Gap gap = new Gap.NotSimultaneous(List.of(blood.saturation(), tension), BloodSamples.TOGETHER);
        return new VenousSample(hemoglobin, saturation, evaluation.possible(tension.id(), POSSIBLE_TENSION, gap));
    }

    Explanation content() {
        return OxygenContent.of("venous-oxygen-content", hemoglobin, saturation, tension);
    }

    private static @Nullable Observation nearest(
            Evaluation evaluation, Measurand measurand, Explanation.Observed taken) {
        Duration within = BloodSamples.TOGETHER;
        Observation best = null;
        Duration bestDistance = within;
        for (Observation candidate : evaluation
                .view()
                .during(
                        measurand,
                        taken.at().minus(within).minusNanos(1),
                        taken.at().plus(within))) {
            Duration distance =
                    Duration.between(taken.at(), candidate.observedAt()).abs();
            if (isYoung(evaluation, candidate) && distance.compareTo(bestDistance) <= 0) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static boolean isYoung(Evaluation evaluation, Observation candidate) {
        Duration age =
                Duration.between(candidate.observedAt(), evaluation.view().at());
        return age.compareTo(TimelineView.ageLimit(candidate)) <= 0;
    }
}
