package org.vasomotion.guidance.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Rough ends answer as exact ones do.
class EndsTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private static final List<Instant> ENDS = List.of(
            NOON,
            NOON.plusNanos(1),
            NOON.plusSeconds(1),
            NOON.minusSeconds(1),
            NOON.minusNanos(1),
            NOON.plusSeconds(2),
            Instant.MAX,
            Instant.MIN,
            Instant.parse("1900-01-01T00:00:00Z"),
            Instant.parse("2201-07-01T00:00:00Z"),
            Instant.parse("2500-01-01T00:00:00Z"),
            Instant.parse("2500-01-01T00:00:01Z"));

    @Test
    void should_tell_what_has_run_out_to_the_nanosecond() {
        Ends ends = Ends.of(ENDS.size(), ENDS::get);
        for (Instant now : ENDS) {
            for (int i = 0; i < ENDS.size(); i++) {
                assertThat(ends.hasRunOut(i, now, ENDS::get))
                        .as("%s at %s", ENDS.get(i), now)
                        .isEqualTo(!now.isBefore(ENDS.get(i)));
                assertThat(ends.mayEnd(i, ENDS.get(i))).isTrue();
            }
        }
        assertThat(ends.mayEnd(0, NOON.plusSeconds(2))).isFalse();
    }

    @Test
    void should_find_the_earliest_when_several_end_about_then() {
        for (int from = 0; from < ENDS.size(); from++) {
            List<Instant> some = ENDS.subList(from, ENDS.size());
            Instant earliest = some.stream().min(Instant::compareTo).orElseThrow();
            assertThat(Ends.of(some.size(), some::get).earliest(some::get)).isEqualTo(earliest);
        }
        assertThat(Ends.of(0, _ -> NOON).earliest(_ -> NOON)).isEqualTo(Instant.MAX);
    }

    @Test
    void should_find_the_earliest_after_a_moment_to_the_nanosecond() {
        Ends ends = Ends.of(ENDS.size(), ENDS::get);
        for (Instant now : ENDS) {
            assertThat(ends.earliestAfter(now, ENDS::get))
                    .as("after %s", now)
                    .isEqualTo(ENDS.stream()
                            .filter(end -> end.isAfter(now))
                            .min(Instant::compareTo)
                            .orElse(Instant.MAX));
        }
    }
}
