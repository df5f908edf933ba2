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
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.OrganFunction;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Renal component: the worse of the latest creatinine and the urine of the last 24 h.
///
/// Urine that was charted is a lower bound of the urine there was: only a source that states a complete
/// record over 24 h makes it a number. So a patient with 700 mL charted has no oliguria whatever else went
/// uncharted, and one with 100 mL charted in a first, incomplete day may have; the result then says "at
/// least" what creatinine gives. Renal replacement is not read.
@Api
@Evidence(
        source = {
            "Vincent, Intensive Care Med 1996;22:707, doi:10.1007/BF01709751",
            "thresholds read in Singer, JAMA 2016;315:801, table 1 (PMC4968574), adapted from Vincent"
        },
        verification = Verification.READ_IN_SECONDARY)
public final class SofaRenal implements Index {

    private static final Interval ANY_CREATININE =
            Interval.of(0, Double.POSITIVE_INFINITY, Unit.MILLIGRAM_PER_DECILITRE);

    private static final GradingScale CREATININE =
            Sofa.fromFourDown(GradingScale.Direction.AT_LEAST, Unit.MILLIGRAM_PER_DECILITRE, 5, 3.5, 2, 1.2);

    private static final GradingScale URINE =
            Sofa.fromFourDown(GradingScale.Direction.BELOW, Unit.MILLILITRE, 200, 500);

    private static final IndexDescription DESCRIPTION =
            new IndexDescription("sofa-1996-renal", "SOFA 1996, renal", "SOFA renal", Unit.SCORE_POINT, 0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input.Optional(OrganFunction.CREATININE), new Input.Optional(FluidVolumes.URINE_VOLUME));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        Explanation creatinine = evaluation.latestOr(OrganFunction.CREATININE, ANY_CREATININE);
        Explanation urine = DailyUrine.read(evaluation);
        return evaluation.concludeWithin(
                Sofa.ANY_COMPONENT,
                () -> Explanation.derived(
                        id(),
                        Operation.MAXIMUM,
                        unit(),
                        Explanation.graded("creatinine-points", CREATININE, creatinine),
                        Explanation.graded("urine-points", URINE, urine)));
    }
}
