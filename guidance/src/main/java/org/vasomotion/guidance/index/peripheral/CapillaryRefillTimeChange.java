package org.vasomotion.guidance.index.peripheral;

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
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Change of capillary refill time at the finger since the previous reading of the same technique, in percent
/// of that reading; negative when refill got faster.
///
/// Whether a change exceeds the error of reading is judged elsewhere: published least significant changes
/// disagree (0.2 s, 23 % and 25 %).
@Api
@Evidence(
        source = {
            "Jacquet-Lagreze, Crit Care 2019, doi:10.1186/s13054-019-2560-0: relative change of capillary refill time",
            "the window for the previous reading is a proposal of this project"
        },
        verification = Verification.READ_IN_SOURCE)
public final class CapillaryRefillTimeChange implements Index {

    /// Repeats within five minutes are one reading; what is older than a nursing round of four hours and its
    /// delay is another episode. The most recent one counts. Proposal of this project.
    private static final BaselineWindow PREVIOUS =
            new BaselineWindow(Duration.ofMinutes(5), Duration.ofMinutes(5), Duration.ofMinutes(270));

    private static final Explanation HUNDRED = Explanation.constant(
            "whole-in-percent", Quantity.of(100, Unit.PERCENT), Citation.derived("definition of the percent"));

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "capillary-refill-time-change", "Change of capillary refill time", "dCRT", Unit.PERCENT, 0);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(new Input.Required(PeripheralSigns.CAPILLARY_REFILL_TIME));
    }

    @Override
    public Duration lookBack() {
        return PREVIOUS.atMost();
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> refill = evaluation.change(PeripheralSigns.CAPILLARY_REFILL_TIME, PREVIOUS);
        return evaluation.conclude(
                () -> Explanation.derived(id(), Operation.DIFFERENCE, unit(), nowInPercent(refill), HUNDRED));
    }

    private static Explanation nowInPercent(List<Explanation> refill) {
        return Explanation.derived(
                "capillary-refill-time-in-percent-of-previous",
                Operation.QUOTIENT,
                Unit.PERCENT,
                Explanation.derived(
                        "capillary-refill-time-times-percent",
                        Operation.PRODUCT,
                        Unit.PERCENT,
                        HUNDRED,
                        refill.getLast()),
                refill.getFirst());
    }
}
