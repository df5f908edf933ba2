package org.vasomotion.guidance.index.fluid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Fluids.BALANCED_CRYSTALLOID;
import static org.vasomotion.model.measurand.FluidVolumes.OTHER_OUTPUT_VOLUME;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_OUTPUT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class CumulativeFluidBalanceTest extends BaseBalanceContract {

    private static final String FORMULA = "cumulative fluid balance = in - out since admission";

    @Override
    public Index instance() {
        return new CumulativeFluidBalance();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        recorded(6000)
                                .at(60)
                                .give(BALANCED_CRYSTALLOID, 3000)
                                .at(300)
                                .observe(URINE_VOLUME, 600)
                                .at(3000)
                                .observe(OTHER_OUTPUT_VOLUME, 400),
                        2000,
                        1e-9,
                        FORMULA + "; 3000 in, 1000 out over two days"),
                new WorkedExample(
                        recorded(6000)
                                .at(0)
                                .give(BALANCED_CRYSTALLOID, 500, 30)
                                .at(100)
                                .observe(URINE_VOLUME, 900),
                        -400,
                        1e-9,
                        FORMULA + "; net loss"));
    }

    @Test
    void should_stand_as_long_as_the_record_when_nothing_runs() {
        TimelineBuilder patient = patient()
                .covered(FLUID_INPUT, 0, 6000)
                .covered(FLUID_OUTPUT, 0, 5000)
                .at(60)
                .give(BALANCED_CRYSTALLOID, 3000)
                .at(90);
        assertThat(instance().evaluate(patient.view()).validUntil())
                .isEqualTo(patient.at(5000).now().plusNanos(1));
    }
}
