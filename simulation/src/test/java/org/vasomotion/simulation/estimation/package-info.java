/// Tests of ensembles against exact solutions.
@NullMarked
package org.vasomotion.simulation.estimation;

import org.jspecify.annotations.NullMarked;
