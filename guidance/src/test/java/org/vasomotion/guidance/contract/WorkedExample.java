package org.vasomotion.guidance.contract;

import org.vasomotion.model.Api;

/// A patient whose index was computed by hand.
///
/// @param patient the record; the index is evaluated at the builder's last time
/// @param expected the value in the index's unit
/// @param tolerance how far the value may be off, absolute
/// @param citation source of the formula and, where there is one, of the numbers
@Api
public record WorkedExample(TimelineBuilder patient, double expected, double tolerance, String citation) {}
