/// ANDROMEDA-SHOCK and ANDROMEDA-SHOCK-2: resuscitation of early septic shock by capillary refill time or lactate.
@NullMarked
package org.vasomotion.guidance.protocol.andromeda;

import org.jspecify.annotations.NullMarked;
