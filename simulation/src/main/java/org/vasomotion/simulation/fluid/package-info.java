/// Fluid and protein between plasma, interstitium and lymph, and what the kidney lets go.
@NullMarked
package org.vasomotion.simulation.fluid;

import org.jspecify.annotations.NullMarked;
