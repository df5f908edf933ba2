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
import org.vasomotion.model.measurand.SublingualMicroscopy;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Perfused over total vessel density of one recording: the proportion of perfused vessels as the densities
/// have it.
@Api
@Evidence(
        source = "second consensus, Ince, Intensive Care Med 2018;44:281, definitions; wording unverified",
        verification = Verification.UNVERIFIED)
public final class PerfusedVesselProportionFromDensities implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "perfused-vessel-proportion-from-densities",
            "Proportion of perfused vessels from densities",
            "PPV (PVD/TVD)",
            Unit.PERCENT,
            0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Required(SublingualMicroscopy.PERFUSED_VESSEL_DENSITY),
                new Input.Required(SublingualMicroscopy.TOTAL_VESSEL_DENSITY));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> recording = OneRecording.read(
                evaluation, SublingualMicroscopy.PERFUSED_VESSEL_DENSITY, SublingualMicroscopy.TOTAL_VESSEL_DENSITY);
        return evaluation.conclude(() -> PerfusedProportion.of(id(), recording.getFirst(), recording.getLast()));
    }
}
