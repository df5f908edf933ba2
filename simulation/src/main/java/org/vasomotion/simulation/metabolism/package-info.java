/// Lactate from its four sources, carbon dioxide with its store, and temperature.
@NullMarked
package org.vasomotion.simulation.metabolism;

import org.jspecify.annotations.NullMarked;
