package org.vasomotion.simulation.scenario;

import java.time.Duration;
import org.vasomotion.model.Api;

/// Something that was done in a run.
///
/// @param at after the start of the clock
@Api
public record Deed(Duration at, Order order) {}
