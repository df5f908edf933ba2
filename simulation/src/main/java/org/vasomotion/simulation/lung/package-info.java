/// Water in the lungs outside the vessels, and the blood that passes flooded alveoli unsaturated.
///
/// Reads pressures, protein and the state of the barrier, and completes arterial saturation before oxygen is
/// distributed. No ventilation: saturation is that on the support that gives 97 % in health.
@NullMarked
package org.vasomotion.simulation.lung;

import org.jspecify.annotations.NullMarked;
