/// Elementary functions with the same bits on every machine, in every loop and in every stage of compilation.
@NullMarked
package org.vasomotion.simulation.arithmetic;

import org.jspecify.annotations.NullMarked;
