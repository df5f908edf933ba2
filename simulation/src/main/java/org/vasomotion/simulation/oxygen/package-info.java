/// Oxygen from capillary to cell: extraction with heterogeneous transit times, and tissue tension.
@NullMarked
package org.vasomotion.simulation.oxygen;

import org.jspecify.annotations.NullMarked;
