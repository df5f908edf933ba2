package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.lactate;
import static org.vasomotion.model.timeline.Ward.record;
import static org.vasomotion.model.timeline.Ward.retraction;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;

/// Corrections and retractions: what stands, and since when that has been known.
class AmendmentTest {

    private static final Observation ORIGINAL = lactate("m", 0, 0, 1, 2);
    private static final Observation CORRECTED = lactate("m", 1, 0, 10, 4);
    private static final Observation CORRECTED_AGAIN = lactate("m", 2, 0, 20, 5);

    @Test
    void should_show_the_corrected_value_when_the_correction_is_known() {
        for (List<Entry> arrival : List.<List<Entry>>of(
                List.of(ORIGINAL, CORRECTED, CORRECTED_AGAIN),
                List.of(CORRECTED_AGAIN, CORRECTED, ORIGINAL),
                List.of(CORRECTED, ORIGINAL, CORRECTED_AGAIN))) {
            Timeline record = record(arrival);

            assertThat(seen(record, at(1).minusNanos(1))).isEmpty();
            assertThat(seen(record, at(10).minusNanos(1))).containsExactly(ORIGINAL);
            assertThat(seen(record, at(10))).containsExactly(CORRECTED);
            assertThat(seen(record, at(20).minusNanos(1))).containsExactly(CORRECTED);
            assertThat(seen(record, at(20))).containsExactly(CORRECTED_AGAIN);
            assertThat(record.size()).isEqualTo(3);
        }
    }

    @Test
    void should_move_the_value_when_a_correction_changes_its_time() {
        Observation moved = lactate("m", 1, -30, 10, 2);
        Timeline record = record(ORIGINAL, moved);

        assertThat(seen(record, at(10))).containsExactly(moved);
    }

    @Test
    void should_hide_the_value_when_its_retraction_is_known() {
        for (List<Entry> arrival : List.<List<Entry>>of(
                List.of(ORIGINAL, retraction("m", 1, 10)), List.of(retraction("m", 1, 10), ORIGINAL))) {
            Timeline record = record(arrival);

            assertThat(seen(record, at(10).minusNanos(1))).containsExactly(ORIGINAL);
            assertThat(seen(record, at(10))).isEmpty();
            assertThat(record.asOf(at(10)).latest(Metabolism.LACTATE)).isInstanceOf(Lookup.Absent.class);
        }
    }

    @Test
    void should_hide_the_value_when_the_retraction_repeats_its_revision() {
        assertThat(seen(record(ORIGINAL, retraction("m", 0, 10)), at(10))).isEmpty();
        assertThat(seen(record(ORIGINAL, CORRECTED, retraction("m", 1, 12)), at(12)))
                .isEmpty();
    }

    @Test
    void should_keep_a_later_revision_when_an_earlier_one_is_retracted() {
        Timeline record = record(ORIGINAL, retraction("m", 1, 10), CORRECTED_AGAIN);

        assertThat(seen(record, at(15))).isEmpty();
        assertThat(seen(record, at(20))).containsExactly(CORRECTED_AGAIN);
    }

    @Test
    void should_leave_other_messages_alone_when_one_is_retracted() {
        Observation other = lactate("n", 0, 5, 5, 3);

        assertThat(seen(record(ORIGINAL, other, retraction("m", 1, 10)), at(10)))
                .containsExactly(other);
    }

    @Test
    void should_remember_each_when_several_amend_the_same_message() {
        Timeline record = record(retraction("m", 3, 30), CORRECTED, retraction("x", 0, 1));

        assertThat(record.holds(retraction("m", 3, 30))).isTrue();
        assertThat(record.holds(retraction("m", 2, 30))).isFalse();
        assertThat(record.holds(retraction("x", 0, 99))).isTrue();
        assertThat(record.holds(retraction("y", 0, 1))).isFalse();
        assertThat(record.holds(CORRECTED)).isTrue();
        assertThat(record.holds(ORIGINAL)).isFalse();
    }

    @Test
    void should_still_withdraw_when_a_correction_of_the_same_revision_is_recorded() {
        Timeline record = record(ORIGINAL, CORRECTED);

        assertThat(record.holds(retraction("m", 1, 12))).isFalse();
        assertThat(record.with(retraction("m", 1, 12)).size()).isEqualTo(3);
        assertThat(record.with(retraction("m", 1, 12))
                        .with(retraction("m", 1, 11))
                        .size())
                .isEqualTo(3);
        assertThat(seen(record.with(retraction("m", 1, 12)).with(retraction("m", 1, 11)), at(11)))
                .isEmpty();
    }

    @Test
    void should_narrow_a_statement_of_completeness_when_it_is_corrected() {
        Coverage first = Ward.coverage("c", Coverage.Kind.FLUID_INPUT, 0, 60);
        Coverage narrowed = new Coverage(first.id(), 1, first.kind(), at(0), at(30), at(40));
        for (Timeline record : List.of(record(first, narrowed), record(narrowed, first))) {
            assertThat(record.asOf(at(39)).coverage(first.kind(), at(0), at(60)))
                    .contains(first);
            assertThat(record.asOf(at(40)).coverage(first.kind(), at(0), at(60)))
                    .isEmpty();
            assertThat(record.asOf(at(40)).coverage(first.kind(), at(0), at(30)))
                    .contains(narrowed);
        }
    }

    private static List<Observation> seen(Timeline record, Instant knownAt) {
        return record.asOf(at(60), knownAt).during(Metabolism.LACTATE, Instant.MIN, Instant.MAX);
    }
}
