/// Water in the lungs outside the vessels, and the blood that passes flooded alveoli unsaturated.
@NullMarked
package org.vasomotion.simulation.lung;

import org.jspecify.annotations.NullMarked;
