package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;

/// Looking outwards finds what looking through everything finds, on made-up stays with collisions.
class NearestTest {

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_find_the_nearest_as_if_it_looked_at_all(int seed) {
        Seeded seeded = Seeded.of(seed);
        Timeline record = Ward.record(RandomStay.entries(seeded));
        int compared = 0;
        for (int minutes = 0; minutes <= 400; minutes += 25) {
            TimelineView view = record.asOf(at(minutes), at(seeded.below(500)));
            for (Measurand measurand : record.measurands()) {
                if (view.latest(measurand) instanceof Lookup.Present present) {
                    compareAll(view, present.observation(), seeded);
                    compared++;
                }
            }
        }
        assertThat(compared).isPositive();
    }

    private static void compareAll(TimelineView view, Observation like, Seeded seeded) {
        for (int i = 0; i < 5; i++) {
            Instant until = like.observedAt().minus(Duration.ofMinutes(5L * seeded.below(6)));
            Instant ideal = until.minus(Duration.ofMinutes(5L * seeded.below(12)));
            Instant from = ideal.minus(Duration.ofMinutes(5L * seeded.below(12)));
            assertThat(view.nearest(like, from, ideal, until)).isEqualTo(byHand(view, like, from, ideal, until));
        }
    }

    private static Optional<Observation> byHand(
            TimelineView view, Observation like, Instant from, Instant ideal, Instant until) {
        List<Observation> alike = view.during(like.measurand(), from.minusNanos(1), until).stream()
                .filter(one -> one.method().equals(like.method()) && one.site().equals(like.site()))
                .toList();
        return alike.stream()
                .map(one -> Duration.between(one.observedAt(), ideal).abs())
                .min(Duration::compareTo)
                .flatMap(distance -> alike.reversed().stream()
                        .filter(one ->
                                Duration.between(one.observedAt(), ideal).abs().equals(distance))
                        .findFirst());
    }
}
