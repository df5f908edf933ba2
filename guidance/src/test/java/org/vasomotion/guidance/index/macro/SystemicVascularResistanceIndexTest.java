package org.vasomotion.guidance.index.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.PatientProperties.BODY_HEIGHT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;

final class SystemicVascularResistanceIndexTest extends BaseIndexContract {

    private static final String FORMULA = "SVRI = 80 (MAP - CVP) / CI, standard definition, BSA of Mosteller";

    @Override
    public Index instance() {
        return new SystemicVascularResistanceIndex();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(MEAN_ARTERIAL_PRESSURE, 70)
                                .observe(CENTRAL_VENOUS_PRESSURE, 10)
                                .observe(CARDIAC_INDEX, 3)
                                .observe(CARDIAC_OUTPUT, 9),
                        1600,
                        1e-9,
                        FORMULA + "; index reported by the device"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(MEAN_ARTERIAL_PRESSURE, 65)
                                .observe(CENTRAL_VENOUS_PRESSURE, 12)
                                .observe(CARDIAC_OUTPUT, 8)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        1060,
                        1e-9,
                        FORMULA + "; 8 L/min over 2 m2"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(MEAN_ARTERIAL_PRESSURE),
                Monotonicity.decreasesWith(CENTRAL_VENOUS_PRESSURE));
    }

    @Test
    void should_go_by_the_output_when_the_reported_index_is_of_another_time() {
        IndexValue value = instance()
                .evaluate(patient()
                        .at(0)
                        .observe(CARDIAC_INDEX, 9)
                        .at(60)
                        .observe(MEAN_ARTERIAL_PRESSURE, 70)
                        .observe(CENTRAL_VENOUS_PRESSURE, 10)
                        .observe(CARDIAC_OUTPUT, 6)
                        .observe(BODY_HEIGHT, 180)
                        .observe(BODY_WEIGHT, 80)
                        .view());
        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(1600);
    }
}
