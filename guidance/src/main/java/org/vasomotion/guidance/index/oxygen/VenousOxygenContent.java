package org.vasomotion.guidance.index.oxygen;

import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Oxygen in a decilitre of venous blood. Bounded if the sample's oxygen tension was not measured.
@Api
@Evidence(
        source = "standard formula CvO2 = 1.34 Hb SvO2 + 0.0031 PvO2, as given in Wheeless' Textbook of Orthopaedics",
        verification = Verification.READ_IN_SECONDARY)
public final class VenousOxygenContent implements Index {

    private final VenousBlood venous;
    private final IndexDescription description;
    private final List<Input> inputs;

    private VenousOxygenContent(VenousBlood venous, String id, String symbol) {
        this.venous = venous;
        this.description = new IndexDescription(
                id, venous.capitalised() + " venous oxygen content", symbol, Unit.MILLILITRE_PER_DECILITRE, 1);
        this.inputs = List.of(
                new Input.Required(Metabolism.HEMOGLOBIN),
                new Input.Required(venous.saturation()),
                new Input.Optional(venous.oxygenTension()));
    }

    /// With blood from the superior vena cava.
    public static VenousOxygenContent centralVenous() {
        return new VenousOxygenContent(VenousBlood.CENTRAL, "central-venous-oxygen-content", "CcvO2");
    }

    /// With blood from the pulmonary artery.
    public static VenousOxygenContent mixedVenous() {
        return new VenousOxygenContent(VenousBlood.MIXED, "mixed-venous-oxygen-content", "CvO2");
    }

    @Override
    public IndexDescription description() {
        return description;
    }

    @Override
    public List<Input> inputs() {
        return inputs;
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation hemoglobin = evaluation.latest(Metabolism.HEMOGLOBIN);
        Explanation saturation = evaluation.latest(venous.saturation());
        VenousSample sample = VenousSample.of(evaluation, venous, hemoglobin, saturation);
        return evaluation.conclude(sample::content);
    }
}
