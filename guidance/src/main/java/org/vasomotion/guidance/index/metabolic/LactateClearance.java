package org.vasomotion.guidance.index.metabolic;

import java.time.Duration;
import java.util.List;
import org.vasomotion.guidance.index.BaselineWindow;
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
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.TimelineView;

/// The fall of lactate in percent of where it started: 100 (L0 - Lt) / L0. A fall, not a clearance by an
/// organ; negative when lactate rises.
///
/// Computed as 100 - 100 Lt / L0, which keeps a fall of exactly 20 % at 20. Undefined from a start of 2
/// mmol/L or less.
@Api
@Evidence(
        source = {
            "Marty, Ann Intensive Care 2013;3:3, doi:10.1186/2110-5820-3-3: (initial - delayed) / initial in percent",
            "protocol dossier, section B2: undefined from 2 mmol/L or less; windows are proposals of this project"
        },
        verification = Verification.READ_IN_SOURCE)
public final class LactateClearance implements Index {

    /// Start of what counts as raised, in mmol/L.
    private static final double NORMAL_MMOL_PER_L = 2;

    private static final Explanation HUNDRED = Explanation.constant(
            "whole-in-percent", Quantity.of(100, Unit.PERCENT), Citation.derived("definition of the percent"));

    private final IndexDescription description;
    private final BaselineWindow window;

    private LactateClearance(IndexDescription description, BaselineWindow window) {
        this.description = description;
        this.window = window;
    }

    /// Over two hours, the interval of the lactate-guided arm of ANDROMEDA-SHOCK; the start is 1 to 3 h
    /// before.
    public static LactateClearance overTwoHours() {
        return new LactateClearance(
                new IndexDescription("lactate-clearance", "Lactate clearance over 2 h", "LC 2 h", Unit.PERCENT, 0),
                new BaselineWindow(Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3)));
    }

    /// Over six hours, the interval of early prognostic studies; the start is 4 to 8 h before.
    public static LactateClearance overSixHours() {
        return new LactateClearance(
                new IndexDescription("lactate-clearance-6h", "Lactate clearance over 6 h", "LC 6 h", Unit.PERCENT, 0),
                new BaselineWindow(Duration.ofHours(4), Duration.ofHours(6), Duration.ofHours(8)));
    }

    @Override
    public IndexDescription description() {
        return description;
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input.Required(Metabolism.LACTATE));
    }

    @Override
    public Duration lookBack() {
        return window.atMost();
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> lactate = evaluation.change(Metabolism.LACTATE, window);
        Explanation start = lactate.getFirst();
        if (!evaluation.hasGaps() && start.value().low() <= NORMAL_MMOL_PER_L) {
            return evaluation.unknown(new Gap.OutsideDomain("baseline-within-normal"));
        }
        return evaluation.conclude(
                () -> Explanation.derived(id(), Operation.DIFFERENCE, unit(), HUNDRED, remaining(lactate)));
    }

    private static Explanation remaining(List<Explanation> lactate) {
        return Explanation.derived(
                "lactate-remaining",
                Operation.QUOTIENT,
                Unit.PERCENT,
                Explanation.derived(
                        "lactate-times-percent", Operation.PRODUCT, Unit.PERCENT, HUNDRED, lactate.getLast()),
                lactate.getFirst());
    }
}
