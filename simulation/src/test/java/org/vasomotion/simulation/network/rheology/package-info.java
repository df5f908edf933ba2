/// Tests of the laws of blood in narrow vessels against the published formulas and their limits.
@NullMarked
package org.vasomotion.simulation.network.rheology;

import org.jspecify.annotations.NullMarked;
