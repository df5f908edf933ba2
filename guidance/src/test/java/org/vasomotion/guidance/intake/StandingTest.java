package org.vasomotion.guidance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vasomotion.guidance.intake.Door.at;
import static org.vasomotion.guidance.intake.Door.reading;
import static org.vasomotion.guidance.intake.Door.revised;
import static org.vasomotion.guidance.intake.Door.take;
import static org.vasomotion.guidance.intake.Door.time;
import static org.vasomotion.guidance.intake.Door.timed;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.ReadingStatus;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.timeline.Timeline;

/// Statuses, repetitions and the account.
class StandingTest {

    private static final SourceReading SENT = reading("m", "lactate", "2", "mmol/L", time(60));
    private static final SourceTime MISSING = new SourceTime.Missing();

    @Test
    void should_supersede_when_corrected_or_final_after_preliminary() {
        SourceReading preliminary = revised(SENT, 0, ReadingStatus.PRELIMINARY);
        SourceReading corrected =
                later(revised(reading("m", "lactate", "4", "mmol/L", time(60)), 1, ReadingStatus.FINAL));
        Door.Taken taken = take(List.of(preliminary, corrected));

        assertThat(taken.account()).isEqualTo(new IntakeAccount(2, 0, 0));
        assertThat(lactates(taken.record(), at(60))).containsExactly(2.0);
        assertThat(lactates(taken.record(), at(70))).containsExactly(4.0);
    }

    @Test
    void should_withdraw_when_entered_in_error() {
        Door.Taken taken = take(List.of(SENT, later(revised(SENT, 1, ReadingStatus.ENTERED_IN_ERROR))));

        assertThat(taken.account()).isEqualTo(new IntakeAccount(2, 0, 0));
        assertThat(lactates(taken.record(), at(69))).containsExactly(2.0);
        assertThat(lactates(taken.record(), at(70))).isEmpty();
    }

    @Test
    void should_withdraw_when_the_source_does_not_count_revisions() {
        SourceReading error = later(revised(SENT, 0, ReadingStatus.ENTERED_IN_ERROR));

        assertThat(lactates(take(List.of(SENT, error)).record(), at(70))).isEmpty();
        assertThat(lactates(take(List.of(error, SENT)).record(), at(70))).isEmpty();
    }

    @Test
    void should_withdraw_when_item_value_unit_and_times_of_the_error_make_no_sense() {
        SourceReading nonsense = revised(
                timed(reading("nothing", "", "?"), time(-900), time(-901), time(70)),
                1,
                ReadingStatus.ENTERED_IN_ERROR);
        SourceReading untimed = revised(timed(SENT, MISSING, MISSING, time(70)), 1, ReadingStatus.ENTERED_IN_ERROR);
        SourceReading ahead = revised(timed(SENT, time(600), MISSING, time(70)), 1, ReadingStatus.ENTERED_IN_ERROR);

        for (SourceReading error : List.of(nonsense, untimed, ahead)) {
            assertThat(lactates(take(List.of(SENT, error)).record(), at(70))).isEmpty();
        }
        assertThat(Door.receive(untimed).verdict())
                .isEqualTo(
                        new Verdict.Accepted(new Retraction(SENT.identity(), 1, at(70), at(70), "entered in error")));
        assertThat(Door.receive(nonsense).verdict())
                .isEqualTo(
                        new Verdict.Accepted(new Retraction(SENT.identity(), 1, at(-900), at(70), "entered in error")));
    }

    @Test
    void should_be_put_aside_when_nothing_says_since_when_the_error_is_known() {
        SourceReading timeless = revised(timed(SENT, MISSING, MISSING, MISSING), 1, ReadingStatus.ENTERED_IN_ERROR);
        SourceReading unread = revised(
                timed(SENT, time(60), MISSING, new SourceTime.Unreadable("?", "no time")),
                1,
                ReadingStatus.ENTERED_IN_ERROR);
        SourceReading known = revised(timed(SENT, time(60), MISSING, MISSING), 1, ReadingStatus.ENTERED_IN_ERROR);

        assertThat(take(List.of(SENT, timeless)).account()).isEqualTo(new IntakeAccount(1, 1, 0));
        assertThat(take(List.of(SENT, unread)).account()).isEqualTo(new IntakeAccount(1, 1, 0));
        assertThat(lactates(take(List.of(SENT, known)).record(), at(60))).isEmpty();
    }

    @Test
    void should_withdraw_when_a_correction_has_the_same_revision() {
        SourceReading corrected = later(revised(SENT, 1, ReadingStatus.CORRECTED));
        SourceReading error = later(revised(SENT, 1, ReadingStatus.ENTERED_IN_ERROR));
        Door.Taken taken = take(List.of(SENT, corrected, error));

        assertThat(taken.account()).isEqualTo(new IntakeAccount(3, 0, 0));
        assertThat(lactates(taken.record(), at(70))).isEmpty();
    }

    @Test
    void should_be_a_duplicate_when_the_message_comes_again() {
        Reception first = Door.receive(SENT);
        Reception again = Door.INTAKE.receive(first.timeline(), Door.STAY, SENT);

        assertThat(again.verdict()).isEqualTo(new Verdict.Duplicate(SENT, SENT.identity()));
        assertThat(again.timeline().size()).isEqualTo(1);
        SourceReading error = revised(SENT, 1, ReadingStatus.ENTERED_IN_ERROR);
        assertThat(take(List.of(error, error)).account()).isEqualTo(new IntakeAccount(1, 0, 1));
    }

    @Test
    void should_keep_the_earlier_receipt_when_the_message_comes_again() {
        SourceReading late = later(SENT);

        for (List<SourceReading> arrival : List.of(List.of(SENT, late), List.of(late, SENT))) {
            Door.Taken taken = take(arrival);
            assertThat(taken.account()).isEqualTo(new IntakeAccount(1, 0, 1));
            assertThat(lactates(taken.record(), at(60))).containsExactly(2.0);
        }
    }

    @Test
    void should_be_a_duplicate_of_the_other_message_when_one_sample_comes_twice() {
        SourceReading chart = later(reading("chart", "lactate", "2.0", "mmol/L", time(60)));

        assertThat(Door.INTAKE
                        .receive(Door.receive(SENT).timeline(), Door.STAY, chart)
                        .verdict())
                .isEqualTo(new Verdict.Duplicate(chart, SENT.identity()));
        Reception other = Door.INTAKE.receive(Door.receive(chart).timeline(), Door.STAY, SENT);
        assertThat(other.verdict()).isEqualTo(new Verdict.Duplicate(SENT, new EntryId("ward", "chart")));
        assertThat(lactates(other.timeline(), at(60))).containsExactly(2.0);
    }

    @Test
    void should_take_both_when_line_and_cuff_agree() {
        SourceReading line = reading("a", "pressure", "70", "mmHg", time(60));
        SourceReading cuff = reading("b", "cuff", "70", "mmHg", time(60));
        Measurand pressure = MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

        assertThat(take(List.of(line, cuff)).account()).isEqualTo(new IntakeAccount(2, 0, 0));
        assertThat(take(List.of(cuff, line)).record().asOf(at(60)).during(pressure, at(0), at(60)))
                .hasSize(2);
    }

    @Test
    void should_add_up_when_accounts_are_joined() {
        IntakeAccount one = new IntakeAccount(1, 2, 3);

        assertThat(one.received()).isEqualTo(6);
        assertThat(one.plus(new IntakeAccount(10, 20, 30))).isEqualTo(new IntakeAccount(11, 22, 33));
        assertThat(one.plus(Door.receive(SENT).verdict())).isEqualTo(new IntakeAccount(2, 2, 3));
        assertThat(one.plus(Door.receive(reading("alarm", "", "")).verdict())).isEqualTo(new IntakeAccount(1, 3, 3));
        assertThat(one.plus(new Verdict.Duplicate(SENT, SENT.identity()))).isEqualTo(new IntakeAccount(1, 2, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntakeAccount(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntakeAccount(0, -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new IntakeAccount(0, 0, -1));
    }

    @Test
    void should_be_refused_when_a_stay_or_a_tolerance_runs_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StayPeriod(at(1), at(0)));
        assertThat(new StayPeriod(at(0), at(0)).until()).isEqualTo(at(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceProfile(
                        "ward", Map.of(), Map.of(), Map.of(), Door.UTC, Duration.ofNanos(-1), Acquisition.LIVE));
    }

    private static SourceReading later(SourceReading reading) {
        return timed(reading, reading.start(), reading.end(), time(70));
    }

    private static List<Double> lactates(Timeline record, Instant knownAt) {
        return record.asOf(at(600), knownAt).during(Metabolism.LACTATE, at(-1000), at(600)).stream()
                .map(Observation::value)
                .map(value -> value.exact().value())
                .toList();
    }
}
