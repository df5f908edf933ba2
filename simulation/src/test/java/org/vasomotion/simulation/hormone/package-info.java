/// Tests of extraction against an independent solution.
@NullMarked
package org.vasomotion.simulation.hormone;

import org.jspecify.annotations.NullMarked;
