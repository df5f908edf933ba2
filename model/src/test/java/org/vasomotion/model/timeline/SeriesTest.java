package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.lactate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.observation.Observation;

/// The series against a plain sorted list.
class SeriesTest {

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::observedAt)
            .thenComparing(Observation::id)
            .thenComparingInt(Observation::revision);

    @Test
    void should_hold_nothing_when_empty() {
        Series<Observation> empty = Series.empty();

        assertThat(empty.size()).isZero();
        assertThat(empty.countUpTo(Instant.MAX)).isZero();
    }

    /// 0 to 200 entries in order, so that every fill of a chunk and every border between two chunks occurs.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 31, 32, 33, 63, 64, 65, 127, 128, 129, 200})
    void should_take_an_entry_at_its_place_when_inserted_anywhere(int size) {
        List<Observation> plain = new ArrayList<>();
        Series<Observation> grown = Series.empty();
        for (int i = 0; i < size; i++) {
            Observation next = lactate("m" + i, 2 * i, 1);
            plain.add(next);
            grown = grown.with(next);
        }
        for (int place = 0; place <= size; place++) {
            Observation late = lactate("late", 2 * place - 1, 1);
            List<Observation> expected = new ArrayList<>(plain);
            expected.add(place, late);

            assertThat(listed(grown.with(late))).as("at %s", place).isEqualTo(expected);
        }
        assertThat(listed(grown)).as("the older version").isEqualTo(plain);
    }

    @Test
    void should_equal_a_sorted_list_when_changed_at_random() {
        for (int run = 0; run < 40; run++) {
            Seeded seeded = Seeded.of(run);
            List<Observation> oracle = new ArrayList<>();
            Series<Observation> series = Series.empty();
            List<Series<Observation>> versions = new ArrayList<>();
            List<List<Observation>> expected = new ArrayList<>();
            for (int step = 0; step < 300; step++) {
                Observation next = lactate("m" + seeded.below(9), step, seeded.below(150), 0, 1);
                if (!oracle.isEmpty() && seeded.below(10) == 0) {
                    int index = seeded.below(oracle.size());
                    Observation same = withOtherValue(oracle.get(index));
                    oracle.set(index, same);
                    series = series.replacing(index, same);
                } else if (!oracle.isEmpty() && seeded.below(20) == 0) {
                    int index = seeded.below(oracle.size());
                    oracle.remove(index);
                    series = series.without(index);
                } else {
                    oracle.add(next);
                    oracle.sort(ORDER);
                    series = series.with(next);
                }
                versions.add(series);
                expected.add(List.copyOf(oracle));
                assertCounts(series, oracle, at(seeded.below(160) - 5.5), seeded);
                assertCounts(series, oracle, next.observedAt(), seeded);
            }
            for (int i = 0; i < versions.size(); i++) {
                assertThat(listed(versions.get(i)))
                        .as("version %s; %s", i, seeded.reproducer())
                        .isEqualTo(expected.get(i));
            }
        }
    }

    @Test
    void should_count_an_entry_when_the_time_is_exactly_its_own() {
        Series<Observation> two =
                Series.<Observation>empty().with(lactate("a", 0, 1)).with(lactate("b", 10, 1));

        assertThat(two.countUpTo(at(0).minusNanos(1))).isZero();
        assertThat(two.countUpTo(at(0))).isEqualTo(1);
        assertThat(two.countUpTo(at(10).minusNanos(1))).isEqualTo(1);
        assertThat(two.countUpTo(at(10))).isEqualTo(2);
        assertThat(two.countUpTo(Instant.MAX)).isEqualTo(2);
        assertThat(two.countUpTo(Instant.MIN)).isZero();
    }

    @Test
    void should_be_empty_when_its_only_entry_is_taken_out() {
        Series<Observation> one = Series.<Observation>empty().with(lactate("a", 0, 1));

        assertThat(one.without(0).size()).isZero();
        assertThat(listed(one.without(0).with(lactate("b", 5, 1)))).containsExactly(lactate("b", 5, 1));
    }

    @Test
    void should_order_by_identity_and_revision_when_times_are_equal() {
        Series<Observation> series = Series.<Observation>empty()
                .with(lactate("b", 0, 0, 0, 1))
                .with(lactate("a", 1, 0, 0, 1))
                .with(lactate("a", 0, 0, 0, 1));

        assertThat(listed(series))
                .containsExactly(lactate("a", 0, 0, 0, 1), lactate("a", 1, 0, 0, 1), lactate("b", 0, 0, 0, 1));
    }

    private static void assertCounts(
            Series<Observation> series, List<Observation> oracle, Instant time, Seeded seeded) {
        assertThat(series.size()).isEqualTo(oracle.size());
        assertThat(series.countUpTo(time))
                .as("up to %s; %s", time, seeded.reproducer())
                .isEqualTo((int) oracle.stream()
                        .filter(o -> !o.observedAt().isAfter(time))
                        .count());
    }

    private static Observation withOtherValue(Observation old) {
        return new Observation(
                old.id(),
                old.revision(),
                old.measurand(),
                lactate("x", 0, 5).value(),
                old.observedAt(),
                old.receivedAt(),
                old.method(),
                old.site(),
                old.acquisition(),
                old.provenance());
    }

    private static List<Observation> listed(Series<Observation> series) {
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            all.add(series.get(i));
        }
        return all;
    }
}
