/// Examination of usual care.
@NullMarked
package org.vasomotion.guidance.protocol.survivingsepsis;

import org.jspecify.annotations.NullMarked;
