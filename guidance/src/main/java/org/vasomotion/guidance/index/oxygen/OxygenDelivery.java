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
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Oxygen that leaves the heart in a minute: cardiac output times arterial oxygen content.
///
/// No target: raising it above normal harmed patients (protocol dossier, section B3).
@Api
@Evidence(
        source = "standard formula DO2 = CO CaO2 10, "
                + "as in The Medical Algorithms Company, oxygen delivery and consumption",
        verification = Verification.READ_IN_SECONDARY)
public final class OxygenDelivery implements Index {

    private final IndexDescription description;
    private final Flow flow;

    private OxygenDelivery(IndexDescription description, Flow flow) {
        this.description = description;
        this.flow = flow;
    }

    /// For the whole body.
    public static OxygenDelivery whole() {
        return new OxygenDelivery(
                new IndexDescription("oxygen-delivery", "Oxygen delivery", "DO2", Unit.MILLILITRE_PER_MINUTE, 0),
                Flow.CARDIAC_OUTPUT);
    }

    /// Per square metre of body surface, from the cardiac index as measured.
    public static OxygenDelivery indexed() {
        return new OxygenDelivery(
                new IndexDescription(
                        "oxygen-delivery-index",
                        "Oxygen delivery index",
                        "DO2I",
                        Unit.MILLILITRE_PER_MINUTE_PER_SQUARE_METRE,
                        0),
                Flow.CARDIAC_INDEX);
    }

    @Override
    public IndexDescription description() {
        return description;
    }

    @Override
    public List<Input> inputs() {
        return flow.with(ArterialSample.INPUTS);
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        ArterialSample sample = ArterialSample.read(evaluation);
        Explanation blood = evaluation.latest(flow.measurand());
        return evaluation.conclude(() -> flow.carries(id(), unit(), blood, sample.content()));
    }
}
