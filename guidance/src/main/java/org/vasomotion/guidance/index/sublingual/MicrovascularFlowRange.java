package org.vasomotion.guidance.index.sublingual;

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
import org.vasomotion.model.measurand.SublingualMicroscopy;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.TimelineView;

/// Highest minus lowest site of the microvascular flow index, as the heterogeneity index implies: HI times
/// the mean.
///
/// Sites score 0 to 3, so no recording has a range above 3; where it would be, the two numbers do not belong
/// together, or the heterogeneity is one of vessel proportions, and the index is unknown.
@Api
@Evidence(
        source = "second consensus, Ince, Intensive Care Med 2018;44:281, definitions; wording unverified",
        verification = Verification.UNVERIFIED)
public final class MicrovascularFlowRange implements Index {

    private static final double GREATEST_SCORE = 3;

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "microvascular-flow-range",
            "Range of the microvascular flow index between sites",
            "MFI range",
            Unit.SCORE_POINT,
            1);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Required(SublingualMicroscopy.FLOW_HETEROGENEITY_INDEX),
                new Input.Required(SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> recording = OneRecording.read(
                evaluation,
                SublingualMicroscopy.FLOW_HETEROGENEITY_INDEX,
                SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX);
        if (evaluation.hasGaps()) {
            return evaluation.conclude(recording::getFirst);
        }
        Explanation range =
                Explanation.derived(id(), Operation.PRODUCT, unit(), recording.getFirst(), recording.getLast());
        return range.value().low() > GREATEST_SCORE
                ? evaluation.unknown(new Gap.OutsideDomain("flow-range-exceeds-scale"))
                : evaluation.conclude(() -> range);
    }
}
