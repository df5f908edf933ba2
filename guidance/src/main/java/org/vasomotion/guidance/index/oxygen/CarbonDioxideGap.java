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

/// Venous minus arterial carbon dioxide tension: high when flow is too low to wash out what the tissues
/// produce.
///
/// The analyser's error of 1 to 2 mmHg in each tension is part of the result, and hyperventilation and the
/// Haldane effect move it without any change in flow.
@Api
@Evidence(
        source = "Al Duhailib, Crit Care Med 2020;48:1855, central venous to arterial gap as in Mesquida 2015,"
                + " doi:10.1186/s13054-015-0858-0",
        verification = Verification.READ_IN_SECONDARY)
public final class CarbonDioxideGap implements Index {

    private final VenousBlood venous;
    private final IndexDescription description;
    private final List<Input> inputs;

    private CarbonDioxideGap(VenousBlood venous, String id, String symbol) {
        this.venous = venous;
        this.description = new IndexDescription(
                id,
                venous.capitalised() + " venous to arterial carbon dioxide gap",
                symbol,
                Unit.MILLIMETRE_OF_MERCURY,
                0);
        this.inputs = List.of(
                new Input.Required(BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION),
                new Input.Required(venous.carbonDioxideTension()));
    }

    /// With blood from the superior vena cava.
    public static CarbonDioxideGap centralVenous() {
        return new CarbonDioxideGap(VenousBlood.CENTRAL, "central-venous-to-arterial-carbon-dioxide-gap", "P(cv-a)CO2");
    }

    /// With blood from the pulmonary artery.
    public static CarbonDioxideGap mixedVenous() {
        return new CarbonDioxideGap(VenousBlood.MIXED, "mixed-venous-to-arterial-carbon-dioxide-gap", "P(v-a)CO2");
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
        List<Explanation> tensions = evaluation.simultaneous(
                BloodSamples.TOGETHER, BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION, venous.carbonDioxideTension());
        return evaluation.conclude(
                () -> Explanation.derived(id(), Operation.DIFFERENCE, unit(), tensions.getLast(), tensions.getFirst()));
    }
}
