package org.vasomotion.guidance.index.dose;

import java.util.List;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// A weighted sum of inotropes and vasopressors that run at one time.
///
/// Studies report the greatest value of a period; this is the value now. Weights and their sources stand in
/// the drug rows.
@Api
@Evidence(
        source =
                "Song, J Clin Med 2021;10:495, doi:10.3390/jcm10030495: DA + DOB + 100 EPI + 10 MIL + 10000 VP (U/kg/min) + 100 NE, the rest in ug/kg/min",
        verification = Verification.READ_IN_SOURCE)
public final class VasoactiveInotropicScore implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "vasoactive-inotropic-score", "Vasoactive-inotropic score", "VIS", Unit.SCORE_POINT, 0);

    private static final List<WeightedDose> PARTS =
            WeightedDose.of("vasoactive-inotropic-weight", Drug::vasoactiveInotropicWeight);

    private static final List<Input> INPUTS = WeightedDose.inputs(PARTS);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return INPUTS;
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        return WeightedDose.sum(view, DESCRIPTION, PARTS);
    }
}
