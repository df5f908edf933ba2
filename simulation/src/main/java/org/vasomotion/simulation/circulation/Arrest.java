package org.vasomotion.simulation.circulation;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;

/// When the circulation stops, and when for good: an addition to the specification.
@Api
@Evidence(none = "assumed: no pulse below 20 mmHg, no way back after five minutes of it")
public final class Arrest {

    /// Below it numbers of the model mean nothing.
    private static final double PULSELESS_MM_HG = 20;

    /// After so long without a pulse the patient is dead.
    public static final double FINAL_S = 300;

    private final PatientBlock block;
    private final int lanes;

    public Arrest(PatientBlock block) {
        this.block = block;
        this.lanes = block.lanes();
    }

    /// Counts on while there is no pulse, and does not count back once it is final.
    public void advance(double stepS) {
        double[] arterialMmHg = block.signals().of(Signal.ARTERIAL_PRESSURE);
        double[] sinceS = block.state().of(StateVariable.TIME_WITHOUT_CIRCULATION);
        for (int i = 0; i < lanes; i++) {
            boolean pulse = arterialMmHg[i] >= PULSELESS_MM_HG && sinceS[i] < FINAL_S;
            sinceS[i] = pulse ? 0 : sinceS[i] + stepS;
        }
    }
}
