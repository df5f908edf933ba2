/// Examination of the vasodilator challenge.
@NullMarked
package org.vasomotion.guidance.protocol.vasodilator;

import org.jspecify.annotations.NullMarked;
