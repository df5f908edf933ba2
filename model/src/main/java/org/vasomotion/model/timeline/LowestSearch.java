package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;

/// Finds the lowest value of a stretch of time block by block, from its end backwards.
final class LowestSearch {

    private final Series<Observation> series;
    private final int start;

    /// @param start the first value in force
    private LowestSearch(Series<Observation> series, int start) {
        this.series = series;
        this.start = start;
    }

    /// Where the search has come to.
    ///
    /// @param end the beginning, or the last hole
    /// @param low place of the value with the lowest lower end so far
    /// @param high place of that with the lowest upper end
    private record Places(int end, int low, int high) {}

    static Lowest of(TimelineView view, Measurand measurand, Instant from) {
        Series<Observation> all = view.timeline().observations(measurand);
        int before = all.countUpTo(from) - 1;
        return all.countUpTo(view.at()) == all.size() && areVisible(view, all, Math.max(before, 0))
                ? in(view, all, Math.max(before, 0), before >= 0)
                : ofVisible(view, measurand, from);
    }

    private static boolean areVisible(TimelineView view, Series<Observation> all, int start) {
        if (!view.knownAt().equals(Instant.MAX)) {
            return false;
        }
        for (int i = all.blocks() - 1; i >= 0 && all.start(i) + all.block(i).size() > start; i--) {
            if (!view.timeline().spares(all.block(i))) {
                return false;
            }
        }
        return true;
    }

    /// Copies what the view shows: where values were corrected, or more were recorded than the view may see.
    private static Lowest ofVisible(TimelineView view, Measurand measurand, Instant from) {
        Optional<Observation> before = view.last(measurand, List.of(), from);
        Series<Observation> shown = Series.empty();
        for (Observation first : before.stream().toList()) {
            shown = shown.with(first);
        }
        for (Observation inside : view.during(measurand, from, view.at())) {
            shown = shown.with(inside);
        }
        return in(view, shown, 0, before.isPresent());
    }

    private static Lowest in(TimelineView view, Series<Observation> series, int start, boolean isInForce) {
        if (series.size() == start) {
            return new Lowest.Never();
        }
        Observation last = series.get(series.size() - 1);
        if (!TimelineView.firstTooOld(last).isAfter(view.at())) {
            return new Lowest.Ended(last);
        }
        LowestSearch search = new LowestSearch(series, start);
        Places places = search.back();
        if (places.end() > start) {
            return new Lowest.Broken(series.get(places.end() - 1), series.get(places.end()), last);
        }
        return isInForce ? search.found(places, last) : new Lowest.TooShort(series.get(start), last);
    }

    /// Goes back to the beginning or to the last hole, noting where the lowest values are.
    private Places back() {
        int low = series.size() - 1;
        int high = low;
        for (int number = series.blocks() - 1; number >= 0; number--) {
            int first = series.start(number);
            int from = Math.max(0, start - first);
            Lows lows = series.block(number).lows();
            if (lows.hole() > from) {
                return new Places(first + lows.hole(), low, high);
            }
            low = lower(low, first + lows.low(from));
            high = notHigher(high, first + lows.high(from));
            if (first <= start) {
                break;
            }
            if (Lows.isHole(series.get(first - 1), series.get(first))) {
                return new Places(first, low, high);
            }
        }
        return new Places(start, low, high);
    }

    /// Of equal values the later counts, which was found first.
    private int lower(int later, int earlier) {
        return series.get(earlier).value().low() < series.get(later).value().low() ? earlier : later;
    }

    private int notHigher(int later, int earlier) {
        return series.get(earlier).value().high() < series.get(later).value().high() ? earlier : later;
    }

    private Lowest found(Places places, Observation last) {
        int next = Math.min(places.low(), places.high()) + 1;
        return next < series.size()
                ? new Lowest.Found(series.get(places.low()), series.get(places.high()), series.get(next), last)
                : new Lowest.Latest(last);
    }
}
