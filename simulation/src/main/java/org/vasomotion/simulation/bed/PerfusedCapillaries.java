package org.vasomotion.simulation.bed;

import java.util.Arrays;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.TerritorySignal;

/// How many of the body's capillaries are open: the mean over all territories of all beds.
@Api
@Evidence(none = "definition")
public final class PerfusedCapillaries {

    private final PatientBlock block;
    private final int lanes;

    public PerfusedCapillaries(PatientBlock block) {
        this.block = block;
        this.lanes = block.lanes();
    }

    /// Computes the share once the beds know theirs.
    public void update() {
        double[] perfused = block.signals().of(Signal.PERFUSED_SHARE);
        Arrays.fill(perfused, 0);
        for (double[] open : block.territorySignals().all(TerritorySignal.OPEN_SHARE)) {
            for (int i = 0; i < lanes; i++) {
                perfused[i] += open[i] * (1.0 / Bed.ALL_TERRITORIES);
            }
        }
    }
}
