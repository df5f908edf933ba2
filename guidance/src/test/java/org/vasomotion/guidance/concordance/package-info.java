/// Stays of the past, and what would have been advised.
@NullMarked
package org.vasomotion.guidance.concordance;

import org.jspecify.annotations.NullMarked;
