/// Tests of beats and breaths.
@NullMarked
package org.vasomotion.simulation.waveform;

import org.jspecify.annotations.NullMarked;
