package org.vasomotion.guidance.index.fluid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Fluids.ALBUMIN_5;
import static org.vasomotion.model.drug.Fluids.BALANCED_CRYSTALLOID;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class FluidIntake24hTest extends BaseIndexContract {

    private static final String FORMULA = "sum of all volumes of the last 24 h";

    @Override
    public Index instance() {
        return new FluidIntake24h();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        recorded()
                                .at(60)
                                .give(BALANCED_CRYSTALLOID, 1000)
                                .at(120)
                                .give(ALBUMIN_5, 250, 30)
                                .at(600),
                        1250,
                        1e-9,
                        FORMULA + "; a litre of crystalloid and a bottle of albumin"),
                new WorkedExample(
                        recorded()
                                .at(0)
                                .give(BALANCED_CRYSTALLOID, 2000)
                                .at(1380)
                                .infuse(BALANCED_CRYSTALLOID, 1000, Unit.MILLILITRE_PER_HOUR, 1410)
                                .at(1500),
                        500,
                        1e-9,
                        FORMULA + "; 500 mL over 30 min as in ANDROMEDA-SHOCK-2; what was given 25 h ago has left"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWithFluids());
    }

    @Override
    public boolean readsWindows() {
        return true;
    }

    @Test
    void should_count_a_volume_when_it_was_given_as_the_record_began() {
        assertThat(value(recorded().give(BALANCED_CRYSTALLOID, 300).at(10))).isEqualTo(300);
    }

    @Test
    void should_drop_a_bolus_when_24_hours_have_passed() {
        TimelineBuilder patient = recorded().give(BALANCED_CRYSTALLOID, 300).at(60);
        IndexValue value = instance().evaluate(patient.view());
        assertThat(value.validUntil()).isEqualTo(patient.at(1440).now());
        assertThat(value(patient)).isZero();
        assertThat(value(patient.at(1439))).isEqualTo(300);
    }

    @Test
    void should_count_the_part_given_so_far_when_a_bolus_runs() {
        TimelineBuilder patient = recorded().at(60).give(BALANCED_CRYSTALLOID, 600, 60);
        assertThat(value(patient.at(80))).isCloseTo(200, within(1e-9));
        assertThat(instance().evaluate(patient.view()).validUntil()).isEqualTo(patient.now());
        assertThat(instance().evaluate(patient.at(121).view()).validUntil())
                .isEqualTo(patient.at(1500).now());
        assertThat(value(patient.at(1530))).isCloseTo(300, within(1e-9));
    }

    @Test
    void should_not_count_a_volume_when_the_record_was_not_complete_yet() {
        TimelineBuilder patient = patient()
                .covered(FLUID_INPUT, 60, 6000)
                .at(0)
                .give(BALANCED_CRYSTALLOID, 900)
                .at(30)
                .give(BALANCED_CRYSTALLOID, 600, 60);
        assertThat(value(patient.at(120))).isCloseTo(300, within(1e-9));
        assertThat(instance().evaluate(patient.view()).validUntil())
                .isEqualTo(patient.at(1500).now());
    }

    @Test
    void should_know_that_nothing_was_given_when_the_record_is_complete() {
        IndexValue.Known value = (IndexValue.Known) instance()
                .evaluate(patient().covered(FLUID_INPUT, 0, 600).at(60).view());
        assertThat(value.explanation()).isInstanceOf(Explanation.NothingRecorded.class);
        assertThat(value.observedAt()).isEqualTo(TimelineBuilder.ADMISSION);
        assertThat(value.validUntil()).isEqualTo(patient().at(600).now().plusNanos(1));
    }

    @Test
    void should_be_unknown_when_the_record_has_a_break() {
        TimelineBuilder patient = patient()
                .covered(FLUID_INPUT, 0, 60)
                .covered(FLUID_INPUT, 120, 600)
                .at(90);
        IndexValue.Unknown value = (IndexValue.Unknown) instance().evaluate(patient.view());
        assertThat(value.gaps())
                .containsExactly(new Gap.NotCovered(
                        FLUID_INPUT, patient().at(60).now(), patient().at(120).now()));
        assertThat(value.validUntil()).isEqualTo(patient().at(120).now());
    }

    private static TimelineBuilder recorded() {
        return patient().covered(FLUID_INPUT, 0, 6000);
    }

    private double value(TimelineBuilder patient) {
        IndexValue value = instance().evaluate(patient.view());
        assertThat(value).isInstanceOf(IndexValue.Known.class);
        return ((IndexValue.Known) value).value().value();
    }
}
