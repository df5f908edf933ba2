/// Beat-averaged circulation: compartments, heart, reflexes and the implicit step of the six volumes.
@NullMarked
package org.vasomotion.simulation.circulation;

import org.jspecify.annotations.NullMarked;
