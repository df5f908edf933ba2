package org.vasomotion.guidance.protocol.check;

import java.util.Set;

/// Where a look leads.
///
/// @param restarted the marks that are set in it, by their place in [Timing#marks], counted from 1
record Successor(Place place, Set<Integer> restarted) {}
