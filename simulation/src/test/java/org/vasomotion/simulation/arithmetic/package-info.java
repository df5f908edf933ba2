/// Tests of the elementary functions against StrictMath.
@NullMarked
package org.vasomotion.simulation.arithmetic;

import org.jspecify.annotations.NullMarked;
