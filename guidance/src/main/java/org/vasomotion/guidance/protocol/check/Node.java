package org.vasomotion.guidance.protocol.check;

/// A symbolic state: a place, what has been counted, a set of times closed under waiting, and the shortest way there.
record Node(Place place, Memory memory, Zone zone, Trail trail) {}
