package org.vasomotion.trials.calibration;

import org.vasomotion.model.Api;

/// How well an ensemble did before it was moved, or at the end.
///
/// @param data that every member could be compared with
/// @param meanMisfit mean square distance of the members, in standard deviations of the published numbers
/// @param bestMisfit the least of a member's
/// @param seconds that it took on the wall
@Api
public record Pass(int data, double meanMisfit, double bestMisfit, double seconds) {}
