package org.vasomotion.model.timeline;

import org.vasomotion.model.observation.Entry;

/// The order of a series: by when entries became effective; entries of one time by identity, so that the order never
/// depends on the order of arrival.
final class Order {

    private Order() {}

    static int compare(Entry left, Entry right) {
        int byTime = left.effectiveAt().compareTo(right.effectiveAt());
        if (byTime != 0) {
            return byTime;
        }
        int byId = left.id().compareTo(right.id());
        return byId != 0 ? byId : Integer.compare(left.revision(), right.revision());
    }
}
