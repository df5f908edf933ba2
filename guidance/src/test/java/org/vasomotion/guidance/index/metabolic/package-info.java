/// Tests of the indices of metabolism.
@NullMarked
package org.vasomotion.guidance.index.metabolic;

import org.jspecify.annotations.NullMarked;
