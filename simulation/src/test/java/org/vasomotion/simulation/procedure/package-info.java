/// Tests of procedures on copies of patients.
@NullMarked
package org.vasomotion.simulation.procedure;

import org.jspecify.annotations.NullMarked;
