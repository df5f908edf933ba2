package org.vasomotion.guidance.protocol.check;

/// A symbolic state: a place, what has been counted, a set of times closed under waiting, and a way there.
record Node(Place place, Memory memory, Zone zone, Trail trail) {

    /// Whether whatever can follow from `other` can follow from here: the same place, no fewer times, as much proposed.
    boolean covers(Node other) {
        return memory.proposedMl() >= other.memory.proposedMl() && zone.covers(other.zone);
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
