/// Tests of the indices of oxygen and carbon dioxide.
@NullMarked
package org.vasomotion.guidance.index.oxygen;

import org.jspecify.annotations.NullMarked;
