package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.contract.Seeded;

/// The shelf against a plain map; subjects of which many begin their search at one place.
class ShelfTest {

    private record Subject(int number) {

        @Override
        public int hashCode() {
            return number % 7;
        }
    }

    @Test
    void should_hold_what_a_map_holds_when_grown_and_changed_at_random() {
        Seeded seeded = Seeded.of(20_261_127);
        Shelf shelf = Shelf.EMPTY;
        Map<Subject, Series<?>> plain = new HashMap<>();
        for (int i = 0; i < 2000; i++) {
            Subject subject = new Subject(seeded.below(90));
            Series<?> series = Series.empty().with(Ward.lactate("m" + i, i, 1));
            Shelf older = shelf;
            Series<?> before = older.of(subject);
            shelf = shelf.with(subject, series);
            plain.put(subject, series);

            assertThat(older.of(subject)).as("the older version").isSameAs(before);
            assertThat(shelf.subjects()).as(seeded.reproducer()).containsExactlyInAnyOrderElementsOf(plain.keySet());
            for (int number = 0; number < 95; number++) {
                Subject each = new Subject(number);
                assertThat(shelf.of(each)).as(seeded.reproducer()).isSameAs(plain.get(each));
            }
        }
        assertThat(Shelf.EMPTY.subjects()).isEmpty();
    }
}
