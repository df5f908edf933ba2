/// Tests of what is measured on a network.
@NullMarked
package org.vasomotion.simulation.network.measure;

import org.jspecify.annotations.NullMarked;
