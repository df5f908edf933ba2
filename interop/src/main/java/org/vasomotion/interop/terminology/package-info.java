/// What the items, units and texts of an archive stand for.
///
/// The tables are data in the resources beside this package, one line per decision with its reason;
/// `docs/terminology.md` explains them. Nothing here guesses: an item, unit or text that no table names has
/// no meaning.
@NullMarked
package org.vasomotion.interop.terminology;

import org.jspecify.annotations.NullMarked;
