package org.vasomotion.guidance.assessment;

import org.vasomotion.guidance.condition.Comparison;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Cited;
import org.vasomotion.model.quantity.Quantity;

/// Where a grade begins.
///
/// @param grade the grade of values on this side of the bound
/// @param comparison the side
/// @param bound with its source
@Api
public record Threshold(Grade grade, Comparison comparison, Cited<Quantity> bound) {}
