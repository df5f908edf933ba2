/// Numbers that know their unit.
///
/// A [org.vasomotion.model.quantity.Quantity] is a value and a [org.vasomotion.model.quantity.Unit] from a closed list
/// with
/// UCUM codes. Conversion happens only inside one [org.vasomotion.model.quantity.Dimension]; crossing from mass to
/// substance
/// concentration needs the [org.vasomotion.model.quantity.Analyte], crossing between a dose rate and a dose rate per
/// body mass needs the weight. An [org.vasomotion.model.quantity.Interval] is what is known when a value is only
/// bounded ("> 3 s").
@NullMarked
package org.vasomotion.model.quantity;

import org.jspecify.annotations.NullMarked;
