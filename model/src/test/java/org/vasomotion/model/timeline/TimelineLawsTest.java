package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.shuffled;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;

/// Laws L2 (time), L3 (order) and L4 (duplicates) of the record, and that it only grows, on made-up stays.
class TimelineLawsTest {

    private static final List<Double> MOMENTS = List.of(-1.0, 0.0, 45.0, 100.0, 180.0, 240.0, 400.0);

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_show_the_same_when_entries_arrive_in_another_order(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<Entry> stay = RandomStay.entries(seeded);
        Timeline inOrder = Ward.record(stay);

        for (int i = 0; i < 5; i++) {
            assertSameViews(Ward.record(shuffled(stay, seeded)), inOrder, seeded);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_show_the_same_when_everything_is_delivered_twice(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<Entry> stay = RandomStay.entries(seeded);
        List<Entry> twice = new ArrayList<>(stay);
        twice.addAll(stay);

        assertSameViews(Ward.record(shuffled(twice, seeded)), Ward.record(stay), seeded);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_keep_the_earlier_receipt_when_a_message_is_delivered_again_later(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<Entry> stay = RandomStay.entries(seeded);
        List<Entry> withEchoes = new ArrayList<>(stay);
        for (Entry entry : stay) {
            withEchoes.add(Shifted.receipt(entry, Duration.ofMinutes(1 + seeded.below(90))));
        }

        assertSameViews(Ward.record(shuffled(withEchoes, seeded)), Ward.record(stay), seeded);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_leave_every_earlier_record_as_it_was_when_it_grows(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<Entry> stay = shuffled(RandomStay.entries(seeded), seeded);
        List<Timeline> versions = new ArrayList<>();
        List<List<Object>> before = new ArrayList<>();
        Timeline record = Timeline.of(Ward.PATIENT);
        for (Entry entry : stay) {
            versions.add(record);
            before.add(Snapshots.of(record, at(400), at(400)));
            record = record.with(entry);
        }

        for (int i = 0; i < versions.size(); i++) {
            assertThat(Snapshots.of(versions.get(i), at(400), at(400)))
                    .as("version %s; %s", i, seeded.reproducer())
                    .isEqualTo(before.get(i));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_show_the_same_later_when_everything_happens_later(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<Entry> stay = RandomStay.entries(seeded);
        Duration later = Duration.ofMinutes(seeded.below(100_000)).plusNanos(seeded.below(1000));
        Shifted shifted = new Shifted(later);
        Timeline now = Ward.record(stay);
        Timeline then = Ward.record(stay.stream().map(shifted::entry).toList());

        for (double at : MOMENTS) {
            for (double known : MOMENTS) {
                assertThat(Snapshots.of(then, at(at).plus(later), at(known).plus(later)))
                        .as(seeded.reproducer())
                        .isEqualTo(shifted.all(Snapshots.of(now, at(at), at(known))));
            }
        }
    }

    /// The view against its definition, read straight from the list of entries.
    @ParameterizedTest
    @MethodSource("seeds")
    void should_show_what_was_true_and_known_when_asked_for_any_two_times(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<Entry> stay = RandomStay.entries(seeded);
        Timeline record = Ward.record(shuffled(stay, seeded));

        for (double at : MOMENTS) {
            for (double known : MOMENTS) {
                List<Observation> seen = Snapshots.observations(record.asOf(at(at), at(known)));
                assertThat(seen)
                        .as("at %s known at %s; %s", at, known, seeded.reproducer())
                        .containsExactlyInAnyOrderElementsOf(RandomStay.visible(stay, at(at), at(known)));
                assertThat(seen).allSatisfy(o -> {
                    assertThat(o.observedAt()).isBeforeOrEqualTo(at(at));
                    assertThat(o.receivedAt()).isBeforeOrEqualTo(at(known));
                });
            }
        }
    }

    @Test
    void should_keep_one_answer_when_a_source_contradicts_itself_under_one_identity() {
        Observation low = Ward.lactate("m", 0, 0, 5, 2);
        Observation high = Ward.lactate("m", 0, 0, 5, 3);

        assertThat(Snapshots.observations(Ward.record(low, high).asOf(at(9))))
                .hasSize(1)
                .isEqualTo(Snapshots.observations(Ward.record(high, low).asOf(at(9))));
    }

    @Test
    void should_know_the_same_time_by_default_when_asked_for_one_time() {
        assertThat(Ward.record().asOf(at(5)).knownAt()).isEqualTo(at(5));
    }

    private static void assertSameViews(Timeline one, Timeline other, Seeded seeded) {
        assertThat(one.size()).as(seeded.reproducer()).isEqualTo(other.size());
        for (double at : MOMENTS) {
            for (double known : MOMENTS) {
                assertThat(Snapshots.of(one, at(at), at(known)))
                        .as("at %s known at %s; %s", at, known, seeded.reproducer())
                        .isEqualTo(Snapshots.of(other, at(at), at(known)));
            }
        }
    }
}
