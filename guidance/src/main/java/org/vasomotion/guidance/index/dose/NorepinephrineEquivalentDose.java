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

/// The dose of norepinephrine that would constrict like all vasopressors that run, by published factors.
///
/// Factors and their sources stand in the drug rows. Infusions count, single injections do not, so that
/// terlipressin counts only where it runs. Any pressure is read beside this: a pressure that treatment holds
/// up is not a healthy one.
@Api
@Evidence(
        source = {
            "Kotani, Crit Care 2023;27:29: updated norepinephrine equivalent score",
            "Goradia, J Crit Care 2021;61:233, where a drug row says so"
        },
        verification = Verification.UNVERIFIED)
public final class NorepinephrineEquivalentDose implements Index {

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "norepinephrine-equivalent-dose",
            "Norepinephrine-equivalent dose",
            "NEE",
            Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE,
            2);

    private static final List<WeightedDose> PARTS =
            WeightedDose.of("norepinephrine-equivalence", Drug::norepinephrineEquivalence);

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
