package org.vasomotion.guidance.index.sublingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.SublingualMicroscopy.PERFUSED_VESSEL_DENSITY;
import static org.vasomotion.model.measurand.SublingualMicroscopy.TOTAL_VESSEL_DENSITY;

import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;

/// Which density belongs to the latest perfused density, 10 mm/mm2: the value tells, in percent.
final class OneRecordingTest {

    @Test
    void should_take_a_value_when_it_is_just_fifteen_minutes_away() {
        assertThat(proportion(examined()
                        .at(45)
                        .observe(TOTAL_VESSEL_DENSITY, 20)
                        .at(60)
                        .observe(PERFUSED_VESSEL_DENSITY, 10)))
                .isEqualTo(50);
        assertThat(proportion(examined()
                        .at(60)
                        .observe(PERFUSED_VESSEL_DENSITY, 10)
                        .at(75)
                        .observe(TOTAL_VESSEL_DENSITY, 20)))
                .isEqualTo(50);
    }

    @Test
    void should_take_no_value_when_it_is_further_away() {
        assertThat(value(examined()
                        .at(44)
                        .observe(TOTAL_VESSEL_DENSITY, 20)
                        .at(60)
                        .observe(PERFUSED_VESSEL_DENSITY, 10)))
                .isInstanceOf(IndexValue.Unknown.class);
        assertThat(value(examined()
                        .at(60)
                        .observe(PERFUSED_VESSEL_DENSITY, 10)
                        .at(76)
                        .observe(TOTAL_VESSEL_DENSITY, 20)))
                .isInstanceOf(IndexValue.Unknown.class);
    }

    @Test
    void should_take_the_nearer_of_two_and_the_later_when_both_are_as_near() {
        TimelineBuilder patient = examined()
                .at(50)
                .observe(TOTAL_VESSEL_DENSITY, 40)
                .at(55)
                .observe(TOTAL_VESSEL_DENSITY, 25)
                .at(60)
                .observe(PERFUSED_VESSEL_DENSITY, 10);
        assertThat(proportion(patient)).isEqualTo(40);
        assertThat(proportion(patient.copy().at(65).observe(TOTAL_VESSEL_DENSITY, 20)))
                .isEqualTo(50);
        assertThat(proportion(patient.copy().at(66).observe(TOTAL_VESSEL_DENSITY, 20)))
                .isEqualTo(40);
    }

    private static TimelineBuilder examined() {
        return TimelineBuilder.patient().by(Method.HANDHELD_VITAL_MICROSCOPY).from(Site.SUBLINGUAL);
    }

    private static double proportion(TimelineBuilder patient) {
        assertThat(value(patient)).isInstanceOf(IndexValue.Known.class);
        return ((IndexValue.Known) value(patient)).value().value();
    }

    private static IndexValue value(TimelineBuilder patient) {
        return new PerfusedVesselProportionFromDensities().evaluate(patient.view());
    }
}
