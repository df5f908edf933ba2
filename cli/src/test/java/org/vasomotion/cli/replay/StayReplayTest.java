package org.vasomotion.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.vasomotion.cli.replay.Bedside.at;
import static org.vasomotion.cli.replay.Bedside.pulse;
import static org.vasomotion.cli.replay.Bedside.systolic;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vasomotion.cli.replay.IndexChange.State;
import org.vasomotion.guidance.index.IndexSet;
import org.vasomotion.guidance.index.dose.NorepinephrineEquivalentDose;
import org.vasomotion.guidance.index.macro.ShockIndex;
import org.vasomotion.guidance.intake.IntakeAccount;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.timeline.Gap;

class StayReplayTest {

    private static final IndexSet SHOCK = IndexSet.of(List.of(new ShockIndex()));

    /// How long a charted pulse stands, the shorter-lived input where the pressure is charted again.
    private static final Duration PULSE_STANDS =
            MacroHemodynamics.HEART_RATE.ageLimit(Method.MONITOR).charted();

    @Test
    void should_know_an_index_from_the_moment_its_last_input_is_known() {
        ReplayedStay stay = replay(List.of(pulse("p", 10, 10, "120"), systolic("s", 12, "100")));

        assertThat(stay.changes().getLast()).isEqualTo(new IndexChange(at(12), 0, State.KNOWN, 1.2, 1.2, List.of()));
    }

    @Test
    void should_give_the_same_replay_when_readings_arrive_in_another_order() {
        List<SourceReading> readings = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            readings.add(pulse("p" + i, 13L * i, 13L * i + i % 3, Integer.toString(80 + i)));
            readings.add(systolic("s" + i, 17L * i, Integer.toString(100 - i)));
        }
        readings.add(readings.get(4));
        ReplayedStay expected = replay(readings);

        for (int seed = 0; seed < 20; seed++) {
            List<SourceReading> shuffled = new ArrayList<>(readings);
            Collections.shuffle(shuffled, new Random(seed));
            ReplayedStay stay = replay(shuffled);
            assertThat(stay.changes()).as("seed " + seed).isEqualTo(expected.changes());
            assertThat(stay.verdicts()).as("seed " + seed).isEqualTo(expected.verdicts());
            assertThat(stay.account()).as("seed " + seed).isEqualTo(expected.account());
        }
    }

    @Test
    void should_become_unknown_the_moment_after_a_value_is_too_old() {
        ReplayedStay stay = replay(List.of(
                pulse("p", 10, 10, "120"),
                systolic("s1", 10, "100"),
                systolic("s2", 60, "100"),
                systolic("s3", 300, "100")));

        Instant lastMoment = at(10).plus(PULSE_STANDS);
        List<IndexChange> unknown = stay.changes().stream()
                .filter(change -> change.state() == State.UNKNOWN && change.at().isAfter(at(10)))
                .toList();
        assertThat(unknown).isNotEmpty();
        assertThat(unknown.getFirst().at()).isEqualTo(lastMoment.plusNanos(1));
        assertThat(unknown.getFirst().gaps())
                .contains(new Gap.TooOld(MacroHemodynamics.HEART_RATE, at(10), PULSE_STANDS));
        assertThat(unknown.getFirst().low()).isNaN();
    }

    @Test
    void should_stay_known_when_a_value_is_charted_again_before_it_is_too_old() {
        ReplayedStay stay = replay(List.of(
                pulse("p1", 10, 10, "120"),
                systolic("s1", 10, "100"),
                pulse("p2", 60, 60, "120"),
                systolic("s2", 60, "100"),
                pulse("p3", 110, 110, "120"),
                systolic("s3", 110, "100")));

        assertThat(stay.changes())
                .filteredOn(change -> !change.at().isBefore(at(10)))
                .extracting(IndexChange::state)
                .containsOnly(State.KNOWN);
    }

    @Test
    void should_take_a_reading_at_its_hour_when_it_was_charted_ahead() {
        ReplayedStay stay = replay(List.of(systolic("s", 30, "100"), pulse("p", 45, 20, "120")));

        assertThat(stay.changes())
                .filteredOn(change -> change.state() == State.KNOWN)
                .extracting(IndexChange::at)
                .containsExactly(at(45));
    }

    @Test
    void should_take_a_reading_when_it_becomes_known_if_it_was_true_before() {
        ReplayedStay stay = replay(List.of(systolic("s", 30, "100"), pulse("p", 30, 50, "120")));

        assertThat(stay.changes())
                .filteredOn(change -> change.state() == State.KNOWN)
                .extracting(IndexChange::at)
                .containsExactly(at(50));
    }

    @Test
    void should_count_each_reading_once_when_some_are_bad_or_repeated() {
        SourceReading good = pulse("p", 10, 10, "120");
        ReplayedStay stay = replay(List.of(
                good,
                good,
                systolic("s", 12, "100"),
                systolic("text", 13, "high"),
                pulse("far", 20, 20, "100000"),
                pulse("ahead", 200, 20, "90"),
                Bedside.reading("what", "colour", "1", "/min", 14, 14)));

        assertThat(stay.account()).isEqualTo(new IntakeAccount(2, 4, 1));
        assertThat(stay.verdicts()).hasSize(7);
        assertThat(stay.verdicts().stream().filter(Verdict.Accepted.class::isInstance))
                .hasSize(2);
        assertThat(stay.record().size()).isEqualTo(2);
        assertThat(stay.end()).isEqualTo(at(12));
    }

    @Test
    void should_be_empty_when_nothing_was_charted() {
        ReplayedStay stay = replay(List.of());

        assertThat(stay.account()).isEqualTo(IntakeAccount.EMPTY);
        assertThat(stay.changes()).isEmpty();
        assertThat(stay.end()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void should_know_from_admission_on_what_a_complete_record_tells() {
        IndexSet doses = IndexSet.of(List.of(new NorepinephrineEquivalentDose()));
        Coverage complete = new Coverage(
                new EntryId("ward", "complete"), 0, Coverage.Kind.VASOACTIVE_INFUSIONS, at(20), at(600), at(20));

        ReplayedStay stay = new StayReplay(Bedside.intake(), doses)
                .run(
                        Bedside.PATIENT,
                        Bedside.STAY,
                        List.of(complete),
                        List.of(pulse("before", 10, 10, "120"), pulse("after", 90, 90, "120")));

        assertThat(stay.changes())
                .extracting(IndexChange::at, IndexChange::state)
                .contains(tuple(at(20), State.KNOWN));
    }

    private static ReplayedStay replay(List<SourceReading> readings) {
        return new StayReplay(Bedside.intake(), SHOCK).run(Bedside.PATIENT, Bedside.STAY, List.of(), readings);
    }
}
