package org.vasomotion.guidance.index.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.STROKE_VOLUME;
import static org.vasomotion.model.measurand.MacroHemodynamics.STROKE_VOLUME_INDEX;
import static org.vasomotion.model.measurand.PatientProperties.BODY_HEIGHT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.quantity.Unit;

final class StrokeVolumeIndexTest extends BaseIndexContract {

    private static final String FORMULA = "SVI = SV / BSA, standard definition, BSA of Mosteller";

    @Override
    public Index instance() {
        return new StrokeVolumeIndex();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(STROKE_VOLUME_INDEX, 40)
                                .observe(STROKE_VOLUME, 90)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        40,
                        1e-12,
                        FORMULA + "; as measured"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(STROKE_VOLUME, 70)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        35,
                        1e-12,
                        FORMULA + "; 70 mL over 2 m2"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(CARDIAC_INDEX, 3)
                                .observe(HEART_RATE, 100)
                                .observe(CARDIAC_OUTPUT, 9)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        30,
                        1e-12,
                        FORMULA + "; 3 L/min/m2 at 100/min"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(CARDIAC_OUTPUT, 6)
                                .observe(HEART_RATE, 80)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        37.5,
                        1e-12,
                        FORMULA + "; 75 mL over 2 m2"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(STROKE_VOLUME_INDEX),
                Monotonicity.increasesWith(STROKE_VOLUME),
                Monotonicity.increasesWith(CARDIAC_INDEX),
                Monotonicity.increasesWith(CARDIAC_OUTPUT),
                Monotonicity.decreasesWith(HEART_RATE),
                Monotonicity.decreasesWith(BODY_HEIGHT),
                Monotonicity.decreasesWith(BODY_WEIGHT));
    }

    @Test
    void should_state_each_step_in_its_unit_when_flow_is_shared_out_to_beats() {
        assertThat(unitsOf(patient().at(60).observe(CARDIAC_INDEX, 3).observe(HEART_RATE, 100)))
                .containsExactly(Unit.MILLILITRE_PER_MINUTE_PER_SQUARE_METRE, Unit.PER_MINUTE);
        IndexValue volume = new StrokeVolume()
                .evaluate(patient()
                        .at(60)
                        .observe(CARDIAC_OUTPUT, 6)
                        .observe(HEART_RATE, 100)
                        .view());
        assertThat(units(volume)).containsExactly(Unit.MILLILITRE_PER_MINUTE, Unit.PER_MINUTE);
    }

    private List<Unit> unitsOf(TimelineBuilder patient) {
        return units(instance().evaluate(patient.view()));
    }

    private static List<Unit> units(IndexValue value) {
        return ((IndexValue.Known) value)
                .explanation().details().stream()
                        .map(detail -> detail.value().unit())
                        .toList();
    }
}
