/// Tests of extraction against an independent solution.
@NullMarked
package org.vasomotion.simulation.oxygen;

import org.jspecify.annotations.NullMarked;
