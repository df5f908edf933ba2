/// Tests of the indices of sublingual microscopy.
@NullMarked
package org.vasomotion.guidance.index.sublingual;

import org.jspecify.annotations.NullMarked;
