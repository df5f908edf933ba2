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

/// Oxygen that the tissues use in a minute, by the principle of Fick: cardiac output times the difference
/// between arterial and mixed venous oxygen content.
///
/// Mixed venous blood only: a central venous sample misses the heart and the lower body. Shares every error
/// with oxygen delivery, so the two must not be correlated with each other.
@Api
@Evidence(
        source = "standard formula VO2 = CO (CaO2 - CvO2) 10, "
                + "as in The Medical Algorithms Company, oxygen delivery and consumption",
        verification = Verification.READ_IN_SECONDARY)
public final class OxygenConsumption implements Index {

    private final IndexDescription description;
    private final Flow flow;

    private OxygenConsumption(IndexDescription description, Flow flow) {
        this.description = description;
        this.flow = flow;
    }

    /// For the whole body.
    public static OxygenConsumption whole() {
        return new OxygenConsumption(
                new IndexDescription("oxygen-consumption", "Oxygen consumption", "VO2", Unit.MILLILITRE_PER_MINUTE, 0),
                Flow.CARDIAC_OUTPUT);
    }

    /// Per square metre of body surface, from the cardiac index as measured.
    public static OxygenConsumption indexed() {
        return new OxygenConsumption(
                new IndexDescription(
                        "oxygen-consumption-index",
                        "Oxygen consumption index",
                        "VO2I",
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
        return flow.with(BloodSamples.inputs(VenousBlood.MIXED));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        BloodSamples samples = BloodSamples.read(evaluation, VenousBlood.MIXED);
        Explanation blood = evaluation.latest(flow.measurand());
        return evaluation.conclude(() -> flow.carries(id(), unit(), blood, samples.contentDifference()));
    }
}
