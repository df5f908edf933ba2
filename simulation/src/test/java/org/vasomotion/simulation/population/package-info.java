/// Tests of distributions, candidates and what patients of a population do.
@NullMarked
package org.vasomotion.simulation.population;

import org.jspecify.annotations.NullMarked;
