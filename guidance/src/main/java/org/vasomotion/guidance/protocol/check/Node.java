package org.vasomotion.guidance.protocol.check;

/// A symbolic state: a place, what has been counted, a set of times closed under waiting, and a way there.
record Node(Place place, Memory memory, Zone zone, Trail trail) {

    /// Whether whatever can follow from there with these sums and times can follow from here.
    boolean covers(Memory other, Zone times) {
        return memory.proposed() >= other.proposed() && zone.covers(times);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
