package org.vasomotion.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.cli.report.Given.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.cli.report.HourlyFluids.Hour;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;

class HourlyFluidsTest {

    @Test
    void should_be_unknown_when_nothing_was_recorded_and_no_source_is_complete() {
        assertThat(hours(List.of(), 120))
                .containsExactly(new Hour(at(0), null, null, null, null), new Hour(at(60), null, null, null, null));
    }

    @Test
    void should_be_zero_when_nothing_was_recorded_and_the_source_is_complete() {
        assertThat(hours(
                        List.of(
                                Given.complete(Coverage.Kind.FLUID_INPUT, 0, 60),
                                Given.complete(Coverage.Kind.FLUID_OUTPUT, 0, 60)),
                        60))
                .containsExactly(new Hour(at(0), 0.0, 0.0, 0.0, 0.0));
    }

    @Test
    void should_tell_input_from_output_when_only_one_is_recorded_completely() {
        assertThat(hours(List.of(Given.complete(Coverage.Kind.FLUID_INPUT, 0, 60)), 60))
                .containsExactly(new Hour(at(0), 0.0, null, null, 0.0));
    }

    @Test
    void should_share_a_volume_among_its_hours_when_it_ran_over_several() {
        assertThat(hours(List.of(Given.saline("s", 30, 150, 400)), 240))
                .extracting(Hour::inMl)
                .containsExactly(100.0, 200.0, 100.0, null);
    }

    @Test
    void should_put_a_volume_into_the_hour_that_ends_with_it_when_it_was_charted_on_the_hour() {
        assertThat(hours(List.of(Given.urine("u1", 60, 40), Given.urine("u2", 61, 30)), 120))
                .containsExactly(new Hour(at(0), null, 40.0, 40.0, null), new Hour(at(60), null, 30.0, 30.0, null));
    }

    @Test
    void should_count_what_fills_the_circulation_apart_when_other_fluid_ran_too() {
        assertThat(hours(List.of(Given.saline("s", 0, 60, 400), Given.enteral("g", 0, 60, 100)), 60))
                .containsExactly(new Hour(at(0), 500.0, null, null, 400.0));
    }

    private static List<Hour> hours(List<? extends Entry> entries, long until) {
        return HourlyFluids.of(Given.record(entries).asOf(at(1440)), at(0), at(until))
                .hours();
    }
}
