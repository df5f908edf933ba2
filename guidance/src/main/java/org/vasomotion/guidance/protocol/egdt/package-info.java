/// Early goal-directed therapy, as a comparator.
///
/// Venous pressure, arterial pressure, urine and central venous saturation in this order, each with its treatment,
/// for six hours. Three large trials and their pooled analysis found no benefit over usual care; the graph is here so
/// that it can be run beside the others. Order and constants are from memory and marked so.
@NullMarked
package org.vasomotion.guidance.protocol.egdt;

import org.jspecify.annotations.NullMarked;
