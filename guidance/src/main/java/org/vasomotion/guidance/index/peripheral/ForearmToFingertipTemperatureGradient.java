package org.vasomotion.guidance.index.peripheral;

import java.time.Duration;
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
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Forearm temperature minus fingertip temperature of one limb. Less sensitive to the room than a gradient
/// from the core, because both sites are exposed to it.
@Api
@Evidence(
        source = "Rubinstein, Anesthesiology 1990;73:541: forearm temperature minus fingertip temperature",
        verification = Verification.READ_IN_SOURCE)
public final class ForearmToFingertipTemperatureGradient implements Index {

    /// Read on one round; skin follows a change of blood flow within minutes (half-time 6.6 min after
    /// occlusion, Rubinstein, Anesthesiology 1990;73:541). Proposal of this project.
    private static final Duration TOGETHER = Duration.ofMinutes(15);

    private static final IndexDescription DESCRIPTION = new IndexDescription(
            "forearm-to-fingertip-temperature-gradient",
            "Forearm to fingertip temperature gradient",
            "Tskin-diff",
            Unit.KELVIN_DIFFERENCE,
            1);

    @Override
    public IndexDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input.Required(PeripheralSigns.FOREARM_TEMPERATURE),
                new Input.Required(PeripheralSigns.FINGERTIP_TEMPERATURE));
    }

    @Override
    public IndexValue evaluate(TimelineView view) {
        Evaluation evaluation = Evaluation.of(view);
        List<Explanation> temperatures = evaluation.simultaneous(
                TOGETHER, PeripheralSigns.FINGERTIP_TEMPERATURE, PeripheralSigns.FOREARM_TEMPERATURE);
        return evaluation.conclude(() -> Explanation.derived(
                id(), Operation.DIFFERENCE, unit(), temperatures.getLast(), temperatures.getFirst()));
    }
}
