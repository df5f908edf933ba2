/// Tests of the organ failure score.
@NullMarked
package org.vasomotion.guidance.index.organ;

import org.jspecify.annotations.NullMarked;
