/// Tests of whole patients: golden numbers, balances, limits, identity of bits, convergence.
@NullMarked
package org.vasomotion.simulation.solver;

import org.jspecify.annotations.NullMarked;
