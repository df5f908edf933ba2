package org.vasomotion.guidance.index;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;

/// Finds values that belong together in time.
///
/// A ratio of values taken hours apart is a number without meaning. Of all groups that lie close together and
/// are young enough the latest is taken. Some of the values may have to be by one method: a pulse pressure of
/// one line and one cuff is no pulse pressure.
final class Simultaneous {

    private Simultaneous() {}

    /// Values by any method.
    static List<Explanation> read(Evaluation evaluation, Duration within, List<Measurand> measurands) {
        noteNext(evaluation, measurands);
        List<Observation> group = latestGroup(evaluation, within, List.of(), 0, measurands);
        return group.isEmpty() ? nothing(evaluation, within, measurands) : leaves(evaluation, group);
    }

    /// The first `count` measurands by the same method, the first of `preferred` by which there is a group.
    static List<Explanation> readBySameMethod(
            Evaluation evaluation, Duration within, List<Method> preferred, int count, List<Measurand> measurands) {
        noteNext(evaluation, measurands);
        for (Method method : preferred) {
            List<Observation> group = latestGroup(evaluation, within, List.of(method), count, measurands);
            if (!group.isEmpty()) {
                return leaves(evaluation, group);
            }
        }
        return nothing(evaluation, within, measurands);
    }

    private static void noteNext(Evaluation evaluation, List<Measurand> measurands) {
        for (Measurand measurand : measurands) {
            evaluation.standsUntil(evaluation.view().nextEffective(measurand));
        }
    }

    private static List<Explanation> leaves(Evaluation evaluation, List<Observation> group) {
        List<Explanation> leaves = new ArrayList<>(group.size());
        for (Observation observation : group) {
            leaves.add(evaluation.leaf(observation));
        }
        return leaves;
    }

    private static List<Explanation> nothing(Evaluation evaluation, Duration within, List<Measurand> measurands) {
        noteGaps(evaluation, within, measurands);
        return Collections.nCopies(measurands.size(), Evaluation.NOTHING);
    }

    /// Each step takes the latest values up to some time. If they lie too far apart, the latest of them has
    /// no partner and neither has any other value later than the earliest one's reach, so the next step looks
    /// no later than that.
    private static List<Observation> latestGroup(
            Evaluation evaluation, Duration within, List<Method> way, int count, List<Measurand> measurands) {
        List<Observation> group = new ArrayList<>(measurands.size());
        Instant until = evaluation.view().at();
        while (true) {
            group.clear();
            Instant first = Instant.MAX;
            Instant last = Instant.MIN;
            for (int i = 0; i < measurands.size(); i++) {
                List<Method> accepted = i < count ? way : List.of();
                Optional<Observation> found = evaluation.view().lastUsable(measurands.get(i), accepted, until);
                if (found.isEmpty()) {
                    return List.of();
                }
                Instant time = found.get().observedAt();
                evaluation.standsUntil(SingleReadings.firstTooOld(found.get()));
                first = time.isBefore(first) ? time : first;
                last = time.isAfter(last) ? time : last;
                group.add(found.get());
            }
            if (Duration.between(first, last).compareTo(within) <= 0) {
                return group;
            }
            until = first.plus(within);
        }
    }

    private static void noteGaps(Evaluation evaluation, Duration within, List<Measurand> measurands) {
        boolean allPresent = true;
        for (Measurand measurand : measurands) {
            switch (evaluation.look(measurand)) {
                case Lookup.Present _ -> {}
                case Lookup.Stale stale -> {
                    evaluation.missing(SingleReadings.tooOld(stale));
                    allPresent = false;
                }
                case Lookup.Absent absent -> {
                    evaluation.missing(absent.gap());
                    allPresent = false;
                }
            }
        }
        if (allPresent) {
            evaluation.missing(new Gap.NotSimultaneous(measurands, within));
        }
    }
}
