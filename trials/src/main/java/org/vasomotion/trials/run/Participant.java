package org.vasomotion.trials.run;

import java.util.Map;
import org.vasomotion.trials.study.Point;

/// What became of a candidate.
///
/// @param seen what was read of him, if he was included
/// @param unchanged what would have been read had he stayed as he was at baseline
record Participant(Fate fate, Map<Point, Double> seen, Map<Point, Double> unchanged) {}
