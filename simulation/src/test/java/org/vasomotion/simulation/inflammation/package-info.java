/// Tests of the course of infection.
@NullMarked
package org.vasomotion.simulation.inflammation;

import org.jspecify.annotations.NullMarked;
