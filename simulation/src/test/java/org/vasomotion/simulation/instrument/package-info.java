/// Tests of what is seen of virtual patients.
@NullMarked
package org.vasomotion.simulation.instrument;

import org.jspecify.annotations.NullMarked;
