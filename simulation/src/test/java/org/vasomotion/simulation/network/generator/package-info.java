/// Tests of generated networks.
@NullMarked
package org.vasomotion.simulation.network.generator;

import org.jspecify.annotations.NullMarked;
