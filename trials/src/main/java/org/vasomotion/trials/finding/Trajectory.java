package org.vasomotion.trials.finding;

import org.vasomotion.model.Api;
import org.vasomotion.trials.analysis.RepeatedMeasures;

/// How something ran over time in the first arm and in another.
///
/// @param label what it is, in words
/// @param unitCode UCUM code
@Api
public record Trajectory(String label, String unitCode, RepeatedMeasures fit) {}
