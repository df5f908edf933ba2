package org.vasomotion.simulation.metabolism;

import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.StateVariable;

/// Temperature of the great toe between core and room: equation (60).
@Api
@Evidence(none = "assumed")
public final class ToeTemperature {

    private static final double WARMING_PER_MIN = 0.030;
    private static final double COOLING_PER_MIN = 0.020;

    private final PatientBlock block;

    public ToeTemperature(PatientBlock block) {
        this.block = block;
    }

    /// Exact for constant skin flow.
    public void advance(double stepS) {
        double[] toeCel = block.state().of(StateVariable.TOE_TEMPERATURE);
        double[] coreCel = block.state().of(StateVariable.CORE_TEMPERATURE);
        double[] roomCel = block.parameters().of(Parameter.AMBIENT_TEMPERATURE);
        double[] skin = block.bedSignals().of(BedSignal.RELATIVE_FLOW, Bed.SKIN.place());
        double minutes = stepS / 60;
        for (int i = 0; i < toeCel.length; i++) {
            double warming = WARMING_PER_MIN * skin[i] * Math.sqrt(skin[i]);
            double both = warming + COOLING_PER_MIN;
            double aim = (warming * coreCel[i] + COOLING_PER_MIN * roomCel[i]) / both;
            toeCel[i] += (aim - toeCel[i]) * (1 - Elementary.exp(-both * minutes));
        }
    }
}
