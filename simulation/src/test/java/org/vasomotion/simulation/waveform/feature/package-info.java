/// Tests of what is read from pressure waves.
@NullMarked
package org.vasomotion.simulation.waveform.feature;

import org.jspecify.annotations.NullMarked;
