/// Mean arterial pressure kept in a range with norepinephrine: the two arms of SEPSISPAM.
@NullMarked
package org.vasomotion.guidance.protocol.pressure;

import org.jspecify.annotations.NullMarked;
