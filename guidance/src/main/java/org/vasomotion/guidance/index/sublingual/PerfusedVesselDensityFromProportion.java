package org.vasomotion.guidance.index.sublingual;

import java.util.List;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexDescription;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Evidence;
import org.vasomotion.model.evidence.Verification;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.SublingualMicroscopy;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Total vessel density times the proportion of perfused vessels, for recordings that report no perfused
/// density.
@Api
@Evidence(
        source = "second consensus, Ince, Intensive Care Med 2018;44:281, definitions; wording unverified",
        verification = Verification.UNVERIFIED)
public final class PerfusedVesselDensityFromProportion implements Index {

    private static final Explanation PER_CENT = Explanation.constant(
            "fraction-per-percent", Quantity.of(0.01, Unit.ONE), Citation.derived("definition of the percent"));

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "perfused-vessel-density-from-proportion",
            "Perfused vessel density from the proportion",
            "PVD (TVD PPV)",
            Unit.MILLIMETRE_PER_SQUARE_MILLIMETRE,
            1);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Required(SublingualMicroscopy.TOTAL_VESSEL_DENSITY),
                new Input.Required(SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> recording = OneRecording.read(
                evaluation,
                SublingualMicroscopy.TOTAL_VESSEL_DENSITY,
                SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS);
        return evaluation.conclude(() -> Explanation.derived(
                id(), Operation.PRODUCT, unit(), recording.getFirst(), recording.getLast(), PER_CENT));
    }
}
