package org.vasomotion.guidance.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// Finds values that belong together in time.
///
/// A ratio of values taken hours apart is a number without meaning. The latest moment at which every measurand has a
/// value is taken, looking back from the first measurand's latest value, as long as all are young enough.
final class Simultaneous {

    private Simultaneous() {}

    static List<Explanation> read(Evaluation evaluation, Duration within, List<Measurand> measurands) {
        List<Observation> latest = new ArrayList<>(measurands.size());
        for (Measurand measurand : measurands) {
            switch (evaluation.look(measurand, List.of())) {
                case Lookup.Present present -> latest.add(present.observation());
                case Lookup.Stale stale -> evaluation.missing(Evaluation.tooOld(stale));
                case Lookup.Absent absent -> evaluation.missing(absent.gap());
            }
        }
        if (latest.size() == measurands.size()) {
            List<Observation> together =
                    closeTogether(latest, within) ? latest : searchBack(evaluation.view(), within, measurands);
            if (!together.isEmpty()) {
                return together.stream().map(evaluation::leaf).toList();
            }
            evaluation.missing(new Gap.NotSimultaneous(measurands, within));
        }
        Explanation nothing = new Explanation.Missing("missing", Evaluation.ANYTHING);
        return measurands.stream().map(_ -> nothing).toList();
    }

    private static List<Observation> searchBack(TimelineView view, Duration within, List<Measurand> measurands) {
        List<Observation> anchors = young(view, measurands.getFirst(), Instant.MIN, view.at());
        for (Observation anchor : anchors.reversed()) {
            List<Observation> group = new ArrayList<>(measurands.size());
            group.add(anchor);
            for (Measurand other : measurands.subList(1, measurands.size())) {
                nearest(view, other, anchor.observedAt(), within, group);
            }
            if (group.size() == measurands.size() && closeTogether(group, within)) {
                return group;
            }
        }
        return List.of();
    }

    private static void nearest(
            TimelineView view, Measurand measurand, Instant to, Duration within, List<Observation> group) {
        Observation best = null;
        Duration bestDistance = within;
        for (Observation candidate : young(view, measurand, to.minus(within).minusNanos(1), to.plus(within))) {
            Duration distance = Duration.between(candidate.observedAt(), to).abs();
            if (distance.compareTo(bestDistance) <= 0) {
                best = candidate;
                bestDistance = distance;
            }
        }
        if (best != null) {
            group.add(best);
        }
    }

    private static List<Observation> young(TimelineView view, Measurand measurand, Instant from, Instant until) {
        return view.during(measurand, from, until).stream()
                .filter(o -> Duration.between(o.observedAt(), view.at()).compareTo(TimelineView.ageLimit(o)) <= 0)
                .toList();
    }

    private static boolean closeTogether(List<Observation> group, Duration within) {
        Instant first = Instant.MAX;
        Instant last = Instant.MIN;
        for (Observation observation : group) {
            Instant time = observation.observedAt();
            first = time.isBefore(first) ? time : first;
            last = time.isAfter(last) ? time : last;
        }
        return Duration.between(first, last).compareTo(within) <= 0;
    }
}
