/// Examination of the challenges.
@NullMarked
package org.vasomotion.guidance.protocol.challenge;

import org.jspecify.annotations.NullMarked;
