/// The order of a step, and the way in: create patients, step them, read them, save and restore them.
@NullMarked
package org.vasomotion.simulation.solver;

import org.jspecify.annotations.NullMarked;
