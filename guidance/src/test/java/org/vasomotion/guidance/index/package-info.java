/// Tests of the frame of indices.
@NullMarked
package org.vasomotion.guidance.index;

import org.jspecify.annotations.NullMarked;
