/// Tests of the indices of the large vessels.
@NullMarked
package org.vasomotion.guidance.index.macro;

import org.jspecify.annotations.NullMarked;
