/// Tests of the indices of the family dose.
@NullMarked
package org.vasomotion.guidance.index.dose;

import org.jspecify.annotations.NullMarked;
