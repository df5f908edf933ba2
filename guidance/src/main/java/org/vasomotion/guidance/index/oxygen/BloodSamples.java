package org.vasomotion.guidance.index.oxygen;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Unit;

/// An arterial and a venous sample taken together, and the oxygen they carry.
///
/// @param others further values of the same time, in the order asked for
record BloodSamples(ArterialSample arterial, VenousSample venous, List<Explanation> others) {

    /// Samples further apart belong to different states of the circulation. From the protocol dossier,
    /// section B2.
    static final Duration TOGETHER = Duration.ofMinutes(10);

    static List<Input> inputs(VenousBlood venous, Measurand... further) {
        List<Input> all = new ArrayList<>(ArterialSample.INPUTS);
        all.add(new Input.Required(venous.saturation()));
        all.add(new Input.Optional(venous.oxygenTension()));
        for (Measurand measurand : further) {
            all.add(new Input.Required(measurand));
        }
        return List.copyOf(all);
    }

    /// Both samples, and `others` measured in them. The arterial sample leads: it is drawn by hand, while a
    /// venous saturation may come every minute.
    static BloodSamples read(Evaluation evaluation, VenousBlood venous, Measurand... others) {
        Explanation hemoglobin = evaluation.latest(Metabolism.HEMOGLOBIN);
        Measurand[] wanted = new Measurand[3 + others.length];
        wanted[0] = BloodGases.ARTERIAL_OXYGEN_SATURATION;
        wanted[1] = BloodGases.ARTERIAL_OXYGEN_TENSION;
        wanted[2] = venous.saturation();
        System.arraycopy(others, 0, wanted, 3, others.length);
        List<Explanation> found = evaluation.simultaneous(TOGETHER, wanted);
        return new BloodSamples(
                new ArterialSample(hemoglobin, found.get(0), found.get(1)),
                VenousSample.of(evaluation, venous, hemoglobin, found.get(2)),
                found.subList(3, found.size()));
    }

    Explanation contentDifference() {
        return Explanation.derived(
                "arterial-venous-oxygen-content-difference",
                Operation.DIFFERENCE,
                Unit.MILLILITRE_PER_DECILITRE,
                arterial.content(),
                venous.content());
    }
}
