/// Tests of what signs are computed with.
@NullMarked
package org.vasomotion.simulation.sign;

import org.jspecify.annotations.NullMarked;
