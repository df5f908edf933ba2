package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.timeline.Ward.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;

/// Looking at blocks finds what looking through every value finds.
class LowestTest {

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    /// Values every few minutes, many of them equal, some bounds, some late, and now and then a hole; asked after each.
    @ParameterizedTest
    @MethodSource("seeds")
    void should_find_the_lowest_when_a_record_grows(int seed) {
        Seeded seeded = Seeded.of(seed);
        Timeline record = Timeline.of(Ward.PATIENT);
        Set<Class<?>> answers = new HashSet<>();
        long minute = 0;
        for (int i = 0; i < 150; i++) {
            minute += seeded.below(30) == 0 ? 70 + seeded.below(10) : seeded.below(4);
            long taken = seeded.below(12) == 0 ? minute - seeded.below(100) : minute;
            record = record.with(pressure("m" + i, taken, seeded));
            TimelineView now = record.asOf(Records.minute(minute), Instant.MAX);
            answers.add(compare(now, MEAN_ARTERIAL_PRESSURE, minute - 1 - seeded.below(120), seeded));
            long earlier = minute - seeded.below(100);
            TimelineView then = record.asOf(Records.minute(earlier), Instant.MAX);
            compare(then, MEAN_ARTERIAL_PRESSURE, earlier - 1 - seeded.below(120), seeded);
        }
        assertThat(answers).contains(Lowest.Found.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_find_the_lowest_of_what_is_shown_when_values_are_corrected(int seed) {
        Seeded seeded = Seeded.of(seed);
        Timeline record = Ward.record(RandomStay.entries(seeded));
        for (int minutes = 0; minutes <= 400; minutes += 25) {
            Instant known = seeded.below(2) == 0 ? Instant.MAX : at(seeded.below(500));
            TimelineView view = record.asOf(at(minutes), known);
            Instant from = at(minutes - 10 * seeded.below(12));
            for (Measurand measurand : record.measurands()) {
                assertThat(view.lowest(measurand, from))
                        .as(seeded.reproducer())
                        .isEqualTo(byHand(view, measurand, from));
            }
        }
    }

    private static Observation pressure(String message, long minute, Seeded seeded) {
        double low = 60 + seeded.below(5);
        double high = seeded.below(4) == 0 ? low + seeded.below(5) : low;
        return Records.observed(
                message, minute, MEAN_ARTERIAL_PRESSURE, Interval.of(low, high, MEAN_ARTERIAL_PRESSURE.unit()));
    }

    private static Class<?> compare(TimelineView view, Measurand measurand, long from, Seeded seeded) {
        Lowest found = view.lowest(measurand, Records.minute(from));
        assertThat(found).as(seeded.reproducer()).isEqualTo(byHand(view, measurand, Records.minute(from)));
        return found.getClass();
    }

    private static Lowest byHand(TimelineView view, Measurand measurand, Instant from) {
        Optional<Observation> before = view.last(measurand, List.of(), from);
        List<Observation> inForce = new ArrayList<>(before.stream().toList());
        inForce.addAll(view.during(measurand, from, view.at()));
        if (inForce.isEmpty()) {
            return new Lowest.Never();
        }
        Observation last = inForce.getLast();
        if (!TimelineView.firstTooOld(last).isAfter(view.at())) {
            return new Lowest.Ended(last);
        }
        for (int i = inForce.size() - 1; i > 0; i--) {
            if (inForce.get(i).observedAt().isAfter(TimelineView.firstTooOld(inForce.get(i - 1)))) {
                return new Lowest.Broken(inForce.get(i - 1), inForce.get(i), last);
            }
        }
        return before.isPresent() ? lowest(inForce) : new Lowest.TooShort(inForce.getFirst(), last);
    }

    private static Lowest lowest(List<Observation> inForce) {
        int low = 0;
        int high = 0;
        for (int i = 1; i < inForce.size(); i++) {
            Interval value = inForce.get(i).value();
            low = value.low() <= inForce.get(low).value().low() ? i : low;
            high = value.high() <= inForce.get(high).value().high() ? i : high;
        }
        int next = Math.min(low, high) + 1;
        return next < inForce.size()
                ? new Lowest.Found(inForce.get(low), inForce.get(high), inForce.get(next), inForce.getLast())
                : new Lowest.Latest(inForce.getLast());
    }
}
