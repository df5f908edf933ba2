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
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Venous to arterial carbon dioxide content difference over arterial to venous oxygen content difference,
/// contents of carbon dioxide by Douglas, for blood at 37 degrees Celsius.
///
/// Carries the errors of nine measurements; a small acidity error weighs most. Not interchangeable with the
/// ratio of the tension gap.
@Api
@Evidence(
        source = {
            "Ospina-Tascon, Intensive Care Med 2015, doi:10.1007/s00134-015-3720-6 (mixed venous)",
            "Douglas, J Appl Physiol 1988;65:473, doi:10.1152/jappl.1988.65.1.473: abstract read; "
                    + "plasma to blood factor from the open implementation co2ntent",
            "suppressed below an oxygen difference of 2 mL/dL by proposal of this project"
        },
        verification = Verification.READ_IN_SECONDARY)
public final class CarbonDioxideToOxygenContentDifferenceRatio implements Index {

    private final VenousBlood venous;
    private final IndexDescription description;
    private final List<Input> inputs;

    private CarbonDioxideToOxygenContentDifferenceRatio(VenousBlood venous, String id, String symbol) {
        this.venous = venous;
        this.description = new IndexDescription(
                id,
                "Carbon dioxide to oxygen content difference ratio, " + venous.word() + " venous",
                symbol,
                Unit.ONE,
                2);
        this.inputs = BloodSamples.inputs(venous, acidAndCarbonDioxide(venous));
    }

    /// With blood from the superior vena cava.
    public static CarbonDioxideToOxygenContentDifferenceRatio centralVenous() {
        return new CarbonDioxideToOxygenContentDifferenceRatio(
                VenousBlood.CENTRAL,
                "central-venous-carbon-dioxide-to-oxygen-content-difference-ratio",
                "C(cv-a)CO2/C(a-cv)O2");
    }

    /// With blood from the pulmonary artery.
    public static CarbonDioxideToOxygenContentDifferenceRatio mixedVenous() {
        return new CarbonDioxideToOxygenContentDifferenceRatio(
                VenousBlood.MIXED,
                "mixed-venous-carbon-dioxide-to-oxygen-content-difference-ratio",
                "C(v-a)CO2/C(a-v)O2");
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
        BloodSamples samples = BloodSamples.read(evaluation, venous, acidAndCarbonDioxide(venous));
        return OxygenDifference.divide(evaluation, this, samples, () -> carbonDioxideDifference(samples));
    }

    private static Measurand[] acidAndCarbonDioxide(VenousBlood venous) {
        return new Measurand[] {
            BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION,
            BloodGases.ARTERIAL_PH,
            venous.carbonDioxideTension(),
            venous.acidity()
        };
    }

    private static Explanation carbonDioxideDifference(BloodSamples samples) {
        List<Explanation> gas = samples.others();
        ArterialSample arterial = samples.arterial();
        VenousSample veins = samples.venous();
        return Explanation.derived(
                "venous-arterial-carbon-dioxide-content-difference",
                Operation.DIFFERENCE,
                Unit.MILLILITRE_PER_DECILITRE,
                CarbonDioxideContent.of(
                        "venous-carbon-dioxide-content",
                        gas.get(2),
                        gas.get(3),
                        veins.hemoglobin(),
                        veins.saturation()),
                CarbonDioxideContent.of(
                        "arterial-carbon-dioxide-content",
                        gas.get(0),
                        gas.get(1),
                        arterial.hemoglobin(),
                        arterial.saturation()));
    }
}
