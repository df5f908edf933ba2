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
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Arterial minus venous oxygen content: what the tissues took from each decilitre of blood.
@Api
@Evidence(
        source = "standard definition Ca-vO2 = CaO2 - CvO2, "
                + "as in Mesquida 2015, doi:10.1186/s13054-015-0858-0 (central venous)",
        verification = Verification.READ_IN_SECONDARY)
public final class OxygenContentDifference implements Index {

    private final VenousBlood venous;
    private final IndexDescription description;
    private final List<Input> inputs;

    private OxygenContentDifference(VenousBlood venous, String id, String symbol) {
        this.venous = venous;
        this.description = new IndexDescription(
                id,
                "Arterial to " + venous.word() + " venous oxygen content difference",
                symbol,
                Unit.MILLILITRE_PER_DECILITRE,
                1);
        this.inputs = BloodSamples.inputs(venous);
    }

    /// With blood from the superior vena cava.
    public static OxygenContentDifference centralVenous() {
        return new OxygenContentDifference(
                VenousBlood.CENTRAL, "arterial-central-venous-oxygen-content-difference", "Ca-cvO2");
    }

    /// With blood from the pulmonary artery.
    public static OxygenContentDifference mixedVenous() {
        return new OxygenContentDifference(
                VenousBlood.MIXED, "arterial-mixed-venous-oxygen-content-difference", "Ca-vO2");
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
        BloodSamples samples = BloodSamples.read(evaluation, venous);
        return evaluation.conclude(samples::contentDifference);
    }
}
