package org.vasomotion.guidance.index.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;

final class SystemicVascularResistanceTest extends BaseIndexContract {

    private static final String FORMULA = "SVR = 80 (MAP - CVP) / CO, standard definition";

    @Override
    public Index instance() {
        return new SystemicVascularResistance();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(MEAN_ARTERIAL_PRESSURE, 70)
                                .observe(CENTRAL_VENOUS_PRESSURE, 10)
                                .observe(CARDIAC_OUTPUT, 6),
                        800,
                        1e-9,
                        FORMULA + "; lower end of the usual range"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(MEAN_ARTERIAL_PRESSURE, 93)
                                .observe(CENTRAL_VENOUS_PRESSURE, 3)
                                .observe(CARDIAC_OUTPUT, 5),
                        1440,
                        1e-9,
                        FORMULA + "; a healthy adult"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(MEAN_ARTERIAL_PRESSURE),
                Monotonicity.decreasesWith(CENTRAL_VENOUS_PRESSURE));
    }

    @Test
    void should_fall_when_output_rises_at_the_same_pressures() {
        for (int output = 2; output < 10; output++) {
            IndexValue value = instance()
                    .evaluate(patient()
                            .at(60)
                            .observe(MEAN_ARTERIAL_PRESSURE, 75)
                            .observe(CENTRAL_VENOUS_PRESSURE, 5)
                            .observe(CARDIAC_OUTPUT, output)
                            .view());
            assertThat(((IndexValue.Known) value).value().value()).isEqualTo(80 * (70.0 / output));
        }
    }
}
