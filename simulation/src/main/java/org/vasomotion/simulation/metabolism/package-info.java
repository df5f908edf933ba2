/// Lactate from its four sources, carbon dioxide with its store, and temperature.
///
/// Reads flows, oxygen and drugs of the step, and is read by signs only.
@NullMarked
package org.vasomotion.simulation.metabolism;

import org.jspecify.annotations.NullMarked;
