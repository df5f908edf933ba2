/// Hormones of the patient's own that hold pressure over minutes and hours.
@NullMarked
package org.vasomotion.simulation.hormone;

import org.jspecify.annotations.NullMarked;
