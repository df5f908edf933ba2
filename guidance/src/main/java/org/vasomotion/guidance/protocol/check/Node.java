package org.vasomotion.guidance.protocol.check;

/// A symbolic state: a place, a set of times closed under waiting, and the shortest way there.
record Node(Place place, Zone zone, Trail trail) {}
