/// Examination of early goal-directed therapy.
@NullMarked
package org.vasomotion.guidance.protocol.egdt;

import org.jspecify.annotations.NullMarked;
