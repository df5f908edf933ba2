/// Tests of the indices of the skin.
@NullMarked
package org.vasomotion.guidance.index.peripheral;

import org.jspecify.annotations.NullMarked;
