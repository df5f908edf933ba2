/// Tests of three-valued conditions.
@NullMarked
package org.vasomotion.guidance.condition;

import org.jspecify.annotations.NullMarked;
