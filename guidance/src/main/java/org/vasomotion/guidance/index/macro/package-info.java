/// Indices of the large vessels: pressures, flow and resistance.
///
/// What can look repaired while capillaries stay shut. Pressures are taken from the arterial line where there is one,
/// and from the cuff otherwise; an index says which by the leaf of its explanation.
@NullMarked
package org.vasomotion.guidance.index.macro;

import org.jspecify.annotations.NullMarked;
