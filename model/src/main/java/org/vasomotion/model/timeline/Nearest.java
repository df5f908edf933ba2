package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.observation.Observation;

/// Finds the value nearest to a moment, going outwards from it: a window may hold hundreds.
final class Nearest {

    private Nearest() {}

    static Optional<Observation> of(TimelineView view, Observation like, Instant from, Instant ideal, Instant until) {
        Series<Observation> series = view.timeline().observations(like.measurand());
        int middle = series.countUpTo(ideal.isAfter(until) ? until : ideal);
        @Nullable Observation earlier = before(view, series, middle, like, from);
        @Nullable Observation later = after(view, series, middle, like, until);
        if (earlier == null || later == null) {
            return Optional.ofNullable(earlier == null ? later : earlier);
        }
        Duration back = Duration.between(earlier.observedAt(), ideal);
        Duration forth = Duration.between(ideal, later.observedAt());
        return Optional.of(forth.compareTo(back) <= 0 ? later : earlier);
    }

    private static @Nullable Observation before(
            TimelineView view, Series<Observation> series, int end, Observation like, Instant from) {
        for (int i = end - 1; i >= 0; i--) {
            Observation one = series.get(i);
            if (one.observedAt().isBefore(from)) {
                return null;
            }
            if (isTakenLike(view, one, like)) {
                return one;
            }
        }
        return null;
    }

    /// The last of those at the first moment at which there is one.
    private static @Nullable Observation after(
            TimelineView view, Series<Observation> series, int start, Observation like, Instant until) {
        @Nullable Observation found = null;
        for (int i = start; i < series.size(); i++) {
            Observation one = series.get(i);
            boolean isBeyond = found == null
                    ? one.observedAt().isAfter(until)
                    : one.observedAt().isAfter(found.observedAt());
            if (isBeyond) {
                return found;
            }
            if (isTakenLike(view, one, like)) {
                found = one;
            }
        }
        return found;
    }

    private static boolean isTakenLike(TimelineView view, Observation one, Observation like) {
        return one.method().equals(like.method()) && one.site().equals(like.site()) && view.visible(one);
    }
}
