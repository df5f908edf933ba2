/// What can be read from a pressure wave: beats, their pressures, and how they vary with the breath.
///
/// These work on any pressure wave, drawn or recorded.
@NullMarked
package org.vasomotion.simulation.waveform.feature;

import org.jspecify.annotations.NullMarked;
