/// What can be measured at the bedside, one row each.
///
/// A [org.vasomotion.model.measurand.Measurand] is a row of data, not a class per variable: adding a sign is adding a
/// row in the file of
/// its family. Rows state canonical and accepted units, plausible and reference range, how long a value may be used,
/// how it is
/// held between readings, by which methods and at which sites it is taken, verified codes, and who says so.
@NullMarked
package org.vasomotion.model.measurand;

import org.jspecify.annotations.NullMarked;
