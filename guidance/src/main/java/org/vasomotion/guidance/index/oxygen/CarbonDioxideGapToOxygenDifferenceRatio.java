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
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Carbon dioxide gap over oxygen content difference: how much carbon dioxide comes back for the oxygen taken
/// up, a stand-in for the respiratory quotient of the tissues. Made of tensions; not interchangeable with the
/// ratio of contents.
@Api
@Evidence(
        source = "Mesquida, Crit Care 2015;19:126, doi:10.1186/s13054-015-0858-0 (central venous); suppressed below an"
                + " oxygen difference of 2 mL/dL by proposal of this project",
        verification = Verification.READ_IN_SOURCE)
public final class CarbonDioxideGapToOxygenDifferenceRatio implements Index {

    private final VenousBlood venous;
    private final IndexDescription description;
    private final List<Input> inputs;

    private CarbonDioxideGapToOxygenDifferenceRatio(VenousBlood venous, String id, String symbol) {
        this.venous = venous;
        this.description = new IndexDescription(
                id,
                "Carbon dioxide gap to oxygen difference ratio, " + venous.word() + " venous",
                symbol,
                Unit.MILLIMETRE_OF_MERCURY_DECILITRE_PER_MILLILITRE,
                1);
        this.inputs =
                BloodSamples.inputs(venous, BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION, venous.carbonDioxideTension());
    }

    /// With blood from the superior vena cava.
    public static CarbonDioxideGapToOxygenDifferenceRatio centralVenous() {
        return new CarbonDioxideGapToOxygenDifferenceRatio(
                VenousBlood.CENTRAL, "carbon-dioxide-gap-to-oxygen-difference-ratio", "P(cv-a)CO2/C(a-cv)O2");
    }

    /// With blood from the pulmonary artery.
    public static CarbonDioxideGapToOxygenDifferenceRatio mixedVenous() {
        return new CarbonDioxideGapToOxygenDifferenceRatio(
                VenousBlood.MIXED, "mixed-venous-carbon-dioxide-gap-to-oxygen-difference-ratio", "P(v-a)CO2/C(a-v)O2");
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
        BloodSamples samples = BloodSamples.read(
                evaluation, venous, BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION, venous.carbonDioxideTension());
        return OxygenDifference.divide(evaluation, this, samples, () -> gap(samples));
    }

    private static Explanation gap(BloodSamples samples) {
        return Explanation.derived(
                "venous-to-arterial-carbon-dioxide-gap",
                Operation.DIFFERENCE,
                Unit.MILLIMETRE_OF_MERCURY,
                samples.others().getLast(),
                samples.others().getFirst());
    }
}
