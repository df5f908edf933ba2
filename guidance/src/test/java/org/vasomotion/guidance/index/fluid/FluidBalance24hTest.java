package org.vasomotion.guidance.index.fluid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Fluids.ALBUMIN_5;
import static org.vasomotion.model.drug.Fluids.BALANCED_CRYSTALLOID;
import static org.vasomotion.model.measurand.FluidVolumes.OTHER_OUTPUT_VOLUME;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_OUTPUT;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.timeline.Gap;

final class FluidBalance24hTest extends BaseBalanceContract {

    private static final String FORMULA = "fluid balance = in - out";

    @Override
    public Index instance() {
        return new FluidBalance24h();
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
                                .observe(OTHER_OUTPUT_VOLUME, 400)
                                .at(600),
                        2000,
                        1e-9,
                        FORMULA + "; 3000 in, 600 and 400 out"),
                new WorkedExample(
                        recorded(6000)
                                .at(60)
                                .give(BALANCED_CRYSTALLOID, 3000)
                                .observe(URINE_VOLUME, 700)
                                .at(800)
                                .give(ALBUMIN_5, 250)
                                .observe(URINE_VOLUME, 900)
                                .at(1501),
                        -650,
                        1e-9,
                        FORMULA + "; 250 in, 900 out; the first hour has left"));
    }

    @Test
    void should_name_each_record_when_none_is_complete() {
        IndexValue.Unknown value =
                (IndexValue.Unknown) instance().evaluate(patient().at(60).view());
        assertThat(value.gaps())
                .containsExactly(
                        new Gap.NotCovered(FLUID_INPUT, Instant.MIN, Instant.MAX),
                        new Gap.NotCovered(FLUID_OUTPUT, Instant.MIN, Instant.MAX));
    }

    @Test
    void should_begin_with_the_later_record_when_two_differ() {
        IndexValue value = instance()
                .evaluate(patient()
                        .covered(FLUID_OUTPUT, 0, 6000)
                        .covered(FLUID_INPUT, 120, 6000)
                        .at(60)
                        .observe(URINE_VOLUME, 700)
                        .at(180)
                        .give(BALANCED_CRYSTALLOID, 500)
                        .observe(URINE_VOLUME, 100)
                        .at(200)
                        .view());
        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(400);
    }

    @Test
    void should_join_records_when_they_follow_each_other() {
        IndexValue value = instance()
                .evaluate(patient()
                        .covered(FLUID_OUTPUT, 0, 600)
                        .covered(FLUID_OUTPUT, 500, 900)
                        .covered(FLUID_INPUT, 0, 600)
                        .covered(FLUID_INPUT, 600, 900)
                        .at(60)
                        .give(BALANCED_CRYSTALLOID, 500)
                        .at(800)
                        .observe(URINE_VOLUME, 100)
                        .view());
        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(400);
        assertThat(value.validUntil()).isEqualTo(patient().at(900).now().plusNanos(1));
    }
}
