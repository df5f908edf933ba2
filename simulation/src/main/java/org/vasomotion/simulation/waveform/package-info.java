/// Beats and breaths on top of the beat-averaged patient: what a monitor draws, sample by sample.
///
/// Nothing here flows back into the patient. The state is explicit and can be saved; time is counted in
/// samples.
@NullMarked
package org.vasomotion.simulation.waveform;

import org.jspecify.annotations.NullMarked;
