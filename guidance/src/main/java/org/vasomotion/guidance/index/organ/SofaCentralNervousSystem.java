package org.vasomotion.guidance.index.organ;

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
import org.vasomotion.model.explanation.GradingScale;
import org.vasomotion.model.measurand.OrganFunction;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Central nervous component: the latest Glasgow coma scale, from its total or from its three responses,
/// whichever was examined later.
///
/// A response that was not assessed, as the verbal one of an intubated patient, lies anywhere in its range;
/// the result says "at least". Sedation is not read: a sedated patient scores as examined.
@Api
@Evidence(
        source = {
            "Vincent, Intensive Care Med 1996;22:707, doi:10.1007/BF01709751",
            "thresholds read in Singer, JAMA 2016;315:801, table 1 (PMC4968574), adapted from Vincent"
        },
        verification = Verification.READ_IN_SECONDARY)
public final class SofaCentralNervousSystem implements Index {

    private static final GradingScale SCALE =
            Sofa.fromFourDown(GradingScale.Direction.BELOW, Unit.SCORE_POINT, 6, 10, 13, 15);

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "sofa-1996-central-nervous-system",
            "SOFA 1996, central nervous system",
            "SOFA central nervous system",
            Unit.SCORE_POINT,
            0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Optional(OrganFunction.GLASGOW_COMA_SCALE),
                new Input.Optional(OrganFunction.GLASGOW_COMA_SCALE_EYE),
                new Input.Optional(OrganFunction.GLASGOW_COMA_SCALE_VERBAL),
                new Input.Optional(OrganFunction.GLASGOW_COMA_SCALE_MOTOR));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation scale = ComaScale.read(evaluation, SCALE);
        return evaluation.concludeWithin(Sofa.ANY_COMPONENT, () -> Explanation.graded(id(), SCALE, scale));
    }
}
