package org.vasomotion.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.cli.report.Given.at;
import static org.vasomotion.cli.report.Given.norepinephrine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.cli.report.ChartedRates.Step;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.timeline.TimelineView;

class ChartedRatesTest {

    private static final Coverage COMPLETE = Given.complete(Coverage.Kind.VASOACTIVE_INFUSIONS, 0, 1440);

    @Test
    void should_be_off_after_a_stated_end_when_the_record_is_complete() {
        ChartedRates rates = rates(COMPLETE, norepinephrine("a", 60, new Ending.At(at(150)), 0.2));

        assertThat(rates.steps()).containsExactly(new Step(at(60), 0.2), new Step(at(150), 0.0));
        assertThat(rates.hoursRunning(at(1440))).isEqualTo(1.5);
    }

    @Test
    void should_be_unknown_after_a_stated_end_when_no_source_records_completely() {
        ChartedRates rates = rates(norepinephrine("a", 60, new Ending.At(at(150)), 0.2));

        assertThat(rates.steps()).containsExactly(new Step(at(60), 0.2), new Step(at(150), null));
        assertThat(rates.hoursRunning(at(1440))).isEqualTo(1.5);
    }

    @Test
    void should_follow_the_next_rate_when_no_end_is_stated() {
        Infusion last = norepinephrine("c", 120, new Ending.NextRate(), 0);
        ChartedRates rates = rates(
                norepinephrine("a", 60, new Ending.NextRate(), 0.2),
                norepinephrine("b", 90, new Ending.NextRate(), 0.4),
                last);

        assertThat(rates.steps())
                .containsExactly(
                        new Step(at(60), 0.2),
                        new Step(at(90), 0.4),
                        new Step(at(120), 0.0),
                        new Step(at(120).plus(TimelineView.stands(last)).plusNanos(1), null));
        assertThat(rates.hoursRunning(at(1440))).isEqualTo(1);
    }

    @Test
    void should_be_unknown_when_an_open_rate_is_too_old() {
        Infusion open = norepinephrine("a", 60, new Ending.NextRate(), 0.2);

        ChartedRates rates = rates(open);

        assertThat(rates.steps().getLast())
                .isEqualTo(new Step(at(60).plus(TimelineView.stands(open)).plusNanos(1), null));
        assertThat(rates.hoursRunning(at(1440)))
                .isCloseTo(TimelineView.stands(open).toMinutes() / 60.0, within(1e-3));
    }

    @Test
    void should_make_one_step_when_the_same_rate_is_charted_again() {
        ChartedRates rates = rates(
                COMPLETE,
                norepinephrine("a", 60, new Ending.At(at(120)), 0.2),
                norepinephrine("b", 120, new Ending.At(at(180)), 0.2));

        assertThat(rates.steps()).containsExactly(new Step(at(60), 0.2), new Step(at(180), 0.0));
        assertThat(rates.hoursRunning(at(1440))).isEqualTo(2);
    }

    @Test
    void should_count_hours_to_the_end_of_the_stay_when_it_still_runs_then() {
        ChartedRates rates = rates(COMPLETE, norepinephrine("a", 60, new Ending.At(at(300)), 0.2));

        assertThat(rates.hoursRunning(at(120))).isEqualTo(1);
    }

    private static ChartedRates rates(Entry... entries) {
        List<Entry> all = new ArrayList<>(Arrays.asList(entries));
        return ChartedRates.of(Vasopressors.NOREPINEPHRINE, Given.record(all), Given.accepted(all), at(1440));
    }
}
