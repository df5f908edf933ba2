package org.vasomotion.guidance.index.oxygen;

import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Metabolism;

/// An arterial sample, with the hemoglobin of the time.
record ArterialSample(Explanation hemoglobin, Explanation saturation, Explanation tension) {

    static final List<Input> INPUTS = List.of(
            new Input.Required(Metabolism.HEMOGLOBIN),
            new Input.Required(BloodGases.ARTERIAL_OXYGEN_SATURATION),
            new Input.Required(BloodGases.ARTERIAL_OXYGEN_TENSION));

    static ArterialSample read(Evaluation evaluation) {
        Explanation hemoglobin = evaluation.latest(Metabolism.HEMOGLOBIN);
        List<Explanation> gas = evaluation.simultaneous(
                BloodSamples.TOGETHER, BloodGases.ARTERIAL_OXYGEN_SATURATION, BloodGases.ARTERIAL_OXYGEN_TENSION);
        return new ArterialSample(hemoglobin, gas.getFirst(), gas.getLast());
    }

    Explanation content() {
        return OxygenContent.of("arterial-oxygen-content", hemoglobin, saturation, tension);
    }
}
