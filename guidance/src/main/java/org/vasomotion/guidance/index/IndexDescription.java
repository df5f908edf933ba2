package org.vasomotion.guidance.index;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Unit;

/// How an index is called and shown.
///
/// @param id kebab-case identifier, the field's standard term
/// @param name English name for people
/// @param symbol usual abbreviation, for display only
/// @param unit unit of the value
/// @param decimals digits after the point in display
@Api
public record IndexDescription(String id, String name, String symbol, Unit unit, int decimals) {}
