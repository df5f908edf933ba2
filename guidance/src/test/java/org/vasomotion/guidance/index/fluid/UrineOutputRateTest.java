package org.vasomotion.guidance.index.fluid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_OUTPUT;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.timeline.Gap;

final class UrineOutputRateTest extends BaseIndexContract {

    private static final String FORMULA = "urine output = volume / (6 h x weight)";

    @Override
    public Index instance() {
        return new UrineOutputRate();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        hourly(7, 40, 80),
                        0.5,
                        1e-12,
                        FORMULA + "; the limit of oliguria: 240 mL in 6 h and 80 kg; the first of seven has left"),
                new WorkedExample(hourly(6, 30, 70), 180 / 420.0, 1e-12, FORMULA + "; below it"),
                new WorkedExample(recorded(70).at(400), 0, 0, FORMULA + "; anuria in a complete record"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(URINE_VOLUME), Monotonicity.decreasesWith(BODY_WEIGHT));
    }

    @Override
    public boolean readsWindows() {
        return true;
    }

    @Test
    void should_be_unknown_when_the_record_is_shorter_than_the_window() {
        TimelineBuilder patient = recorded(80).at(60).observe(URINE_VOLUME, 40).at(359);
        IndexValue.Unknown value = (IndexValue.Unknown) instance().evaluate(patient.view());
        assertThat(value.gaps())
                .containsExactly(new Gap.NotCovered(
                        FLUID_OUTPUT, patient.at(-1).now(), patient.at(0).now()));
        assertThat(instance().evaluate(patient.at(360).view())).isInstanceOf(IndexValue.Known.class);
    }

    @Test
    void should_be_unknown_for_the_record_alone_when_nothing_is_complete() {
        IndexValue.Unknown value = (IndexValue.Unknown)
                instance().evaluate(patient().observe(BODY_WEIGHT, 80).view());
        assertThat(value.gaps()).containsExactly(new Gap.NotCovered(FLUID_OUTPUT, Instant.MIN, Instant.MAX));
    }

    @Test
    void should_stand_until_urine_leaves_when_nothing_new_comes() {
        TimelineBuilder patient = recorded(80)
                .at(60)
                .observe(URINE_VOLUME, 40)
                .at(200)
                .observe(URINE_VOLUME, 40)
                .at(400);
        IndexValue.Known value = (IndexValue.Known) instance().evaluate(patient.view());
        assertThat(value.validUntil()).isEqualTo(patient.at(420).now());
        assertThat(value.observedAt()).isEqualTo(patient.at(200).now());
    }

    private static TimelineBuilder recorded(double kilograms) {
        return patient().covered(FLUID_OUTPUT, 0, 6000).observe(BODY_WEIGHT, kilograms);
    }

    /// The same volume at the end of each hour since admission.
    private static TimelineBuilder hourly(int hours, double volume, double kilograms) {
        TimelineBuilder patient = recorded(kilograms);
        for (int hour = 1; hour <= hours; hour++) {
            patient.at(60L * hour).observe(URINE_VOLUME, volume);
        }
        return patient;
    }
}
