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

/// Coagulation component: the latest platelet count. Transfused platelets count like any others.
@Api
@Evidence(
        source = {
            "Vincent, Intensive Care Med 1996;22:707, doi:10.1007/BF01709751",
            "thresholds read in Singer, JAMA 2016;315:801, table 1 (PMC4968574), adapted from Vincent"
        },
        verification = Verification.READ_IN_SECONDARY)
public final class SofaCoagulation implements Index {

    private static final GradingScale SCALE =
            Sofa.fromFourDown(GradingScale.Direction.BELOW, Unit.THOUSAND_PER_MICROLITRE, 20, 50, 100, 150);

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "sofa-1996-coagulation", "SOFA 1996, coagulation", "SOFA coagulation", Unit.SCORE_POINT, 0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input.Required(OrganFunction.PLATELET_COUNT));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation value = evaluation.latest(OrganFunction.PLATELET_COUNT);
        return evaluation.conclude(() -> Explanation.graded(id(), SCALE, value));
    }
}
