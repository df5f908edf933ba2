/// Tests of tone, closing and plugging.
@NullMarked
package org.vasomotion.simulation.network.alteration;

import org.jspecify.annotations.NullMarked;
