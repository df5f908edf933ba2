package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Observation;

/// What of a series of observations can no longer be asked for.
///
/// What is too old but follows a value that is not stays: it hides that value from whoever looks for the last one.
///
/// @param horizon the earliest time that anybody still looks from
/// @param lookBack how far before the oldest usable value anybody looks
record Forgetting(Instant horizon, Duration lookBack, Amendments amendments) {

    /// Going through a series costs as much as it is long, so it has to be worth it.
    private static final int WORTHWHILE = 64;

    Series<Observation> in(Series<Observation> series) {
        if (series.size() <= WORTHWHILE || !isOver(series.get(WORTHWHILE))) {
            return series;
        }
        int over = 0;
        while (over < series.size() && isOver(series.get(over))) {
            over++;
        }
        Set<Observation> lasting = lasting(series, over);
        Instant last = series.get(over - 1).observedAt();
        return series.where(observation -> observation.observedAt().isAfter(last) || lasting.contains(observation));
    }

    /// The first of all, the last of each method and site, and what was amended: "never measured" is said only of what
    /// never was.
    private Set<Observation> lasting(Series<Observation> series, int over) {
        Set<Observation> lasting = new HashSet<>();
        lasting.add(series.get(0));
        Set<Way> ways = new HashSet<>();
        for (int i = over - 1; i > 0; i--) {
            Observation observation = series.get(i);
            boolean isAmended = amendments.concern(observation);
            if (isAmended || ways.add(new Way(observation.method(), observation.site()))) {
                lasting.add(observation);
            }
        }
        return lasting;
    }

    private boolean isOver(Observation observation) {
        Duration used = TimelineView.ageLimit(observation).plus(lookBack);
        return observation.observedAt().plus(used).isBefore(horizon);
    }

    private record Way(Method method, Site site) {}
}
