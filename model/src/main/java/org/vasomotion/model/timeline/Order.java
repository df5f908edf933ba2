package org.vasomotion.model.timeline;

import java.time.Instant;
import org.vasomotion.model.observation.Entry;

/// By which of their times the entries of a series are ordered; entries of one time by identity, so that the order
/// never
/// depends on the order of arrival.
enum Order {
    BY_START,
    BY_END;

    Instant time(Entry entry) {
        return this == BY_START ? entry.effectiveAt() : Lasting.end(entry);
    }

    int compare(Entry left, Entry right) {
        int byTime = time(left).compareTo(time(right));
        if (byTime != 0) {
            return byTime;
        }
        int byId = left.id().compareTo(right.id());
        return byId != 0 ? byId : Integer.compare(left.revision(), right.revision());
    }
}
