package org.vasomotion.simulation.waveform;

import org.vasomotion.model.Api;

/// Where drawing stands, complete. Immutable.
@Api
public final class WaveformSnapshot {

    private final PulsatileState state;

    WaveformSnapshot(PulsatileState state) {
        this.state = state.copy();
    }

    PulsatileState state() {
        return state.copy();
    }
}
