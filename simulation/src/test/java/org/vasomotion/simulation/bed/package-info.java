/// Tests of territories: the same bits in both kernels, limits and slopes.
@NullMarked
package org.vasomotion.simulation.bed;

import org.jspecify.annotations.NullMarked;
