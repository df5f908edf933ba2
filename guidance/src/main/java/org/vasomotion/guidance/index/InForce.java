package org.vasomotion.guidance.index;

import java.time.Duration;
import java.util.List;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// Finds the setting under which a sample was taken.
///
/// The nearest reading would not do: a setting changed because of the sample was not in force when it was
/// drawn.
final class InForce {

    private InForce() {}

    /// The latest sample and the setting, in this order.
    static List<Explanation> read(Evaluation evaluation, Measurand sampled, Measurand setting) {
        evaluation.standsUntil(evaluation.view().nextEffective(setting));
        return switch (evaluation.look(sampled)) {
            case Lookup.Present present -> withSetting(evaluation, present.observation(), setting);
            case Lookup.Stale stale -> nothing(evaluation, SingleReadings.tooOld(stale), setting);
            case Lookup.Absent absent -> nothing(evaluation, absent.gap(), setting);
        };
    }

    private static List<Explanation> withSetting(Evaluation evaluation, Observation sample, Measurand setting) {
        Explanation leaf = evaluation.leaf(sample);
        return switch (whenTaken(evaluation.view(), sample).latest(setting)) {
            case Lookup.Present present -> List.of(leaf, evaluation.companionLeaf(present.observation()));
            case Lookup.Stale stale -> List.of(leaf, evaluation.missing(apart(sample, setting, stale.limit())));
            case Lookup.Absent absent ->
                List.of(
                        leaf,
                        evaluation.missing(
                                readLater(evaluation.view(), sample, setting) ? apart(sample, setting) : absent.gap()));
        };
    }

    /// Without a sample the setting is of no use, but if there is none either, both are missing.
    private static List<Explanation> nothing(Evaluation evaluation, Gap gap, Measurand setting) {
        Explanation missing = evaluation.missing(gap);
        if (evaluation.view().latest(setting) instanceof Lookup.Absent absent) {
            evaluation.missing(absent.gap());
        }
        return List.of(missing, missing);
    }

    private static TimelineView whenTaken(TimelineView view, Observation sample) {
        return view.timeline().asOf(sample.observedAt(), view.knownAt());
    }

    private static boolean readLater(TimelineView view, Observation sample, Measurand setting) {
        return !view.during(setting, sample.observedAt(), view.at()).isEmpty();
    }

    private static Gap apart(Observation sample, Measurand setting) {
        return apart(sample, setting, setting.ageLimit(Method.UNSPECIFIED).charted());
    }

    private static Gap apart(Observation sample, Measurand setting, Duration within) {
        return new Gap.NotSimultaneous(List.of(sample.measurand(), setting), within);
    }
}
