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
import org.vasomotion.model.timeline.TimelineView;

/// The reported proportion of perfused vessels minus the one that the densities of the same recording give,
/// in percentage points. Far from zero: one of the three numbers is not what its name says, for instance
/// counted by grid crossings instead of length, or of all vessels instead of the small ones.
@Api
@Evidence(
        source = "second consensus, Ince, Intensive Care Med 2018;44:281, definitions; wording unverified",
        verification = Verification.UNVERIFIED)
public final class ProportionOfPerfusedVesselsDiscrepancy implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "proportion-of-perfused-vessels-discrepancy",
            "Discrepancy of the proportion of perfused vessels",
            "PPV - PVD/TVD",
            Unit.PERCENT,
            0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Required(SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS),
                new Input.Required(SublingualMicroscopy.PERFUSED_VESSEL_DENSITY),
                new Input.Required(SublingualMicroscopy.TOTAL_VESSEL_DENSITY));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> recording = OneRecording.read(
                evaluation,
                SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS,
                SublingualMicroscopy.PERFUSED_VESSEL_DENSITY,
                SublingualMicroscopy.TOTAL_VESSEL_DENSITY);
        return evaluation.conclude(() -> Explanation.derived(
                id(),
                Operation.DIFFERENCE,
                unit(),
                recording.getFirst(),
                PerfusedProportion.of(
                        "perfused-vessel-proportion-from-densities", recording.get(1), recording.getLast())));
    }
}
