/// Tests of the random streams.
@NullMarked
package org.vasomotion.simulation.chance;

import org.jspecify.annotations.NullMarked;
