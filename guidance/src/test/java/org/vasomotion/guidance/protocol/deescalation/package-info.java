/// Examination of the protocols that take treatment away.
@NullMarked
package org.vasomotion.guidance.protocol.deescalation;

import org.jspecify.annotations.NullMarked;
