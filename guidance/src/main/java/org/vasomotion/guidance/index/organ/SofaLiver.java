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

/// Liver component: the latest bilirubin.
@Api
@Evidence(
        source = {
            "Vincent, Intensive Care Med 1996;22:707, doi:10.1007/BF01709751",
            "thresholds read in Singer, JAMA 2016;315:801, table 1 (PMC4968574), adapted from Vincent"
        },
        verification = Verification.READ_IN_SECONDARY)
public final class SofaLiver implements Index {

    private static final GradingScale SCALE =
            Sofa.fromFourDown(GradingScale.Direction.AT_LEAST, Unit.MILLIGRAM_PER_DECILITRE, 12, 6, 2, 1.2);

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("sofa-1996-liver", "SOFA 1996, liver", "SOFA liver", Unit.SCORE_POINT, 0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input.Required(OrganFunction.BILIRUBIN));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation value = evaluation.latest(OrganFunction.BILIRUBIN);
        return evaluation.conclude(() -> Explanation.graded(id(), SCALE, value));
    }
}
