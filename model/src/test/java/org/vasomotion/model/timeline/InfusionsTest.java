package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.charted;
import static org.vasomotion.model.timeline.Ward.infusion;
import static org.vasomotion.model.timeline.Ward.live;
import static org.vasomotion.model.timeline.Ward.minutes;
import static org.vasomotion.model.timeline.Ward.record;
import static org.vasomotion.model.timeline.Ward.stated;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Vasopressors;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;

/// At what rate a drug runs.
class InfusionsTest {

    private static final Drug DRUG = Vasopressors.NOREPINEPHRINE;
    private static final Coverage COVERED = Ward.coverage("c", Coverage.Kind.VASOACTIVE_INFUSIONS, -600, 6000);
    private static final Infusions UNCOVERED = new Infusions.Unknown(uncovered(Instant.MIN, Instant.MAX));

    @Test
    void should_run_from_its_start_until_just_before_its_stated_end() {
        Infusion infusion = stated("a", 0, 60, 5);
        Timeline record = record(infusion);

        assertThat(running(record, at(0).minusNanos(1))).isEqualTo(UNCOVERED);
        assertThat(running(record, at(0))).isEqualTo(runs(infusion));
        assertThat(running(record, at(60).minusNanos(1))).isEqualTo(runs(infusion));
        assertThat(running(record, at(60))).isEqualTo(UNCOVERED);
    }

    @Test
    void should_run_long_when_the_stated_end_is_weeks_away() {
        double weeks = Duration.ofDays(30).toMinutes();
        Infusion infusion = stated("a", 0, weeks, 5);

        assertThat(running(record(infusion), at(weeks).minusNanos(1))).isEqualTo(runs(infusion));
        assertThat(running(record(infusion, stated("b", 10, 20, 1)), at(weeks).minusNanos(1)))
                .isEqualTo(runs(infusion));
    }

    @Test
    void should_run_when_no_end_of_time_is_near() {
        Infusion endless = infusion("a", 0, DRUG, 5, 0, new Ending.At(Instant.MAX), 0);

        assertThat(running(record(endless), at(1e6))).isEqualTo(runs(endless));
        assertThat(running(record(endless), Instant.MIN)).isEqualTo(UNCOVERED);
    }

    @Test
    void should_run_together_when_stated_times_overlap() {
        Infusion first = stated("a", 0, 60, 5);
        Infusion second = stated("b", 30, 90, 2);
        Timeline record = record(first, second);

        assertThat(running(record, at(29))).isEqualTo(runs(first));
        assertThat(running(record, at(30))).isEqualTo(runs(second, first));
        assertThat(running(record, at(60))).isEqualTo(runs(second));
    }

    @Test
    void should_give_way_when_the_next_rate_is_charted() {
        Infusion first = charted("a", 0, 5);
        Infusion second = charted("b", 30, 8);
        Timeline record = record(first, second);

        assertThat(running(record, at(30).minusNanos(1))).isEqualTo(runs(first));
        assertThat(running(record, at(30))).isEqualTo(runs(second));
    }

    @Test
    void should_give_way_when_the_next_rate_has_a_stated_end() {
        Infusion open = charted("a", 0, 5);
        Infusion next = stated("b", 30, 60, 8);
        Timeline record = record(open, next);

        assertThat(running(record, at(45))).isEqualTo(runs(next));
        assertThat(running(record, at(60))).isEqualTo(UNCOVERED);
    }

    @Test
    void should_run_beside_it_when_an_open_rate_follows_a_stated_one() {
        Infusion stated = stated("a", 0, 60, 5);
        Infusion open = charted("b", 30, 8);

        assertThat(running(record(stated, open), at(45))).isEqualTo(runs(open, stated));
    }

    @Test
    void should_run_at_zero_when_a_stop_is_charted() {
        Infusion stop = charted("b", 30, 0);

        assertThat(running(record(charted("a", 0, 5), stop), at(40))).isEqualTo(runs(stop));
    }

    @Test
    void should_be_unknown_when_the_charted_rate_is_too_old_and_nothing_covers() {
        Infusion charted = charted("a", 0, 5);
        Duration limit = minutes(135);
        Timeline record = record(charted);

        assertThat(TimelineView.stands(charted)).isEqualTo(limit);
        assertThat(running(record, at(135))).isEqualTo(runs(charted));
        assertThat(running(record, at(135).plusNanos(1)))
                .isEqualTo(new Infusions.Unknown(new Gap.RateTooOld(DRUG, at(0), limit)));
        assertThat(running(record, at(60 * 24 * 40)))
                .isEqualTo(new Infusions.Unknown(new Gap.RateTooOld(DRUG, at(0), limit)));
    }

    @Test
    void should_stand_shorter_when_a_pump_reports_its_rate() {
        Infusion pump = live(charted("a", 0, 5));
        Timeline record = record(charted("z", -30, 3), pump);

        assertThat(running(record, at(15))).isEqualTo(runs(pump));
        assertThat(running(record, at(15).plusNanos(1)))
                .isEqualTo(new Infusions.Unknown(new Gap.RateTooOld(DRUG, at(0), minutes(15))));
    }

    @Test
    void should_not_run_when_the_charted_rate_is_too_old_in_a_complete_record() {
        Timeline record = record(COVERED, charted("a", 0, 5));

        assertThat(running(record, at(135))).isInstanceOf(Infusions.Running.class);
        assertThat(running(record, at(136))).isEqualTo(new Infusions.NotRunning(COVERED));
    }

    @Test
    void should_be_unknown_when_a_pump_falls_silent_in_a_complete_record() {
        Infusion running = live(charted("a", 0, 5));
        Infusion stopped = live(charted("b", 0, 0));

        assertThat(running(record(running, COVERED), at(16)))
                .isEqualTo(new Infusions.Unknown(new Gap.RateTooOld(DRUG, at(0), Duration.ofMinutes(15))));
        assertThat(running(record(stopped, COVERED), at(16))).isEqualTo(new Infusions.NotRunning(COVERED));
    }

    @Test
    void should_not_run_when_a_complete_record_shows_nothing() {
        assertThat(running(record(COVERED), at(0))).isEqualTo(new Infusions.NotRunning(COVERED));
        assertThat(running(record(COVERED), at(6000).plusNanos(1)))
                .isEqualTo(new Infusions.Unknown(uncovered(at(6000), Instant.MAX)));
        assertThat(record(COVERED).asOf(at(-601), at(0)).infusionsOf(DRUG))
                .isEqualTo(new Infusions.Unknown(uncovered(Instant.MIN, at(-600))));
        assertThat(running(record(Ward.coverage("f", Coverage.Kind.FLUID_INPUT, -600, 6000)), at(0)))
                .isEqualTo(UNCOVERED);
    }

    @Test
    void should_give_the_same_answer_later_when_nothing_is_known_at_either_time() {
        Timeline empty = record();

        assertThat(running(empty, at(0))).isEqualTo(running(empty, at(60)));
    }

    @Test
    void should_use_the_corrected_rate_when_the_correction_is_known() {
        Infusion wrong = charted("a", 0, 50);
        Infusion corrected = infusion("a", 1, DRUG, 5, 0, new Ending.NextRate(), 20);
        Timeline record = record(corrected, wrong);

        assertThat(record.asOf(at(30), at(19)).infusionsOf(DRUG)).isEqualTo(runs(wrong));
        assertThat(record.asOf(at(30), at(20)).infusionsOf(DRUG)).isEqualTo(runs(corrected));
    }

    @Test
    void should_fall_back_to_the_rate_before_when_one_is_retracted() {
        Infusion before = charted("a", 0, 5);
        Timeline record = record(before, charted("b", 30, 50), Ward.retraction("b", 0, 40));

        assertThat(running(record, at(50))).isEqualTo(runs(before));
    }

    @Test
    void should_not_count_as_a_rate_when_a_dose_is_given() {
        Infusion open = charted("a", 0, 5);
        Timeline record = record(open, Ward.dose("d", DRUG, 1, 10, 10));

        assertThat(running(record, at(20))).isEqualTo(runs(open));
        assertThat(running(record(Ward.dose("d", DRUG, 1, 10, 10)), at(20))).isEqualTo(UNCOVERED);
    }

    /// A long stay of hourly or minutely rates must not be walked through for each question.
    @Test
    void should_stop_looking_early_when_only_open_rates_are_charted() {
        List<Infusion> stay = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            stay.add(charted("m" + i, 10 * i, i));
        }
        Series<Infusion> series = Series.empty();
        for (Infusion infusion : stay) {
            series = series.with(infusion);
        }

        assertThat(series.reach()).isEqualTo(minutes(135));
        assertThat(series.with(stated("s", 0, 600, 1)).reach()).isEqualTo(minutes(600));
        assertThat(running(record(stay), at(10_000))).isEqualTo(runs(stay.getLast()));
    }

    private static Gap uncovered(Instant from, Instant until) {
        return new Gap.NotCovered(Coverage.Kind.VASOACTIVE_INFUSIONS, from, until);
    }

    private static Infusions running(Timeline record, Instant at) {
        return record.asOf(at).infusionsOf(DRUG);
    }

    private static Infusions runs(Infusion... infusions) {
        return new Infusions.Running(List.of(infusions));
    }
}
