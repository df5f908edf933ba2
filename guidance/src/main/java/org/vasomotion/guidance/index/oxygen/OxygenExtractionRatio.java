package org.vasomotion.guidance.index.oxygen;

import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// The share of the delivered oxygen that the tissues take: (CaO2 - CvO2) / CaO2.
///
/// Computed as 100 - 100 CvO2 / CaO2, the same number with tighter bounds when an input is only bounded. Flow
/// is on both sides of the ratio and cancels.
@Api
@Evidence(
        source = "standard definition O2ER = VO2 / DO2 = (CaO2 - CvO2) / CaO2, "
                + "as in The Medical Algorithms Company, oxygen delivery",
        verification = Verification.READ_IN_SECONDARY)
public final class OxygenExtractionRatio implements Index {

    private static final Explanation HUNDRED = Explanation.constant(
            "whole-in-percent", Quantity.of(100, Unit.PERCENT), Citation.derived("definition of the percent"));

    private final VenousBlood venous;
    private final IndexDescription description;
    private final List<Input> inputs;

    private OxygenExtractionRatio(VenousBlood venous, String id, String symbol) {
        this.venous = venous;
        this.description = new IndexDescription(
                id, "Oxygen extraction ratio, " + venous.word() + " venous", symbol, Unit.PERCENT, 0);
        this.inputs = BloodSamples.inputs(venous);
    }

    /// With blood from the superior vena cava.
    public static OxygenExtractionRatio centralVenous() {
        return new OxygenExtractionRatio(VenousBlood.CENTRAL, "oxygen-extraction-ratio", "O2ER (cv)");
    }

    /// With blood from the pulmonary artery.
    public static OxygenExtractionRatio mixedVenous() {
        return new OxygenExtractionRatio(VenousBlood.MIXED, "mixed-venous-oxygen-extraction-ratio", "O2ER");
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
        return evaluation.conclude(
                () -> Explanation.derived(id(), Operation.DIFFERENCE, unit(), HUNDRED, remaining(samples)));
    }

    private static Explanation remaining(BloodSamples samples) {
        return Explanation.derived(
                "oxygen-not-extracted",
                Operation.PRODUCT,
                Unit.PERCENT,
                HUNDRED,
                Explanation.derived(
                        "venous-to-arterial-oxygen-content-ratio",
                        Operation.QUOTIENT,
                        Unit.ONE,
                        samples.venous().content(),
                        samples.arterial().content()));
    }
}
