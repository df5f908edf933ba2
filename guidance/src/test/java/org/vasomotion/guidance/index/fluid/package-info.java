/// Tests of the indices of the family fluid.
@NullMarked
package org.vasomotion.guidance.index.fluid;

import org.jspecify.annotations.NullMarked;
