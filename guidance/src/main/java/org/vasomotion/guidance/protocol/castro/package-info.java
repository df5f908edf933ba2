/// Castro 2020: fluid only, steered by capillary refill time or by lactate, in fluid-responsive septic shock.
@NullMarked
package org.vasomotion.guidance.protocol.castro;

import org.jspecify.annotations.NullMarked;
