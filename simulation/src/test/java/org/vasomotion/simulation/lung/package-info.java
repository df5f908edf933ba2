/// Tests of extraction against an independent solution.
@NullMarked
package org.vasomotion.simulation.lung;

import org.jspecify.annotations.NullMarked;
