package org.vasomotion.model.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeededTest {

    @Test
    void should_repeat_the_same_numbers_when_the_seed_is_the_same() {
        Seeded first = Seeded.of(7);
        Seeded second = Seeded.of(7);

        for (int i = 0; i < 100; i++) {
            assertThat(first.between(-1, 1)).isEqualTo(second.between(-1, 1));
            assertThat(first.oneOf(List.of("a", "b", "c"))).isEqualTo(second.oneOf(List.of("a", "b", "c")));
        }
    }

    @Test
    void should_name_the_seed_when_asked_how_to_repeat_a_run() {
        assertThat(Seeded.of(4711).reproducer()).contains("vasomotion.seed=");
    }
}
