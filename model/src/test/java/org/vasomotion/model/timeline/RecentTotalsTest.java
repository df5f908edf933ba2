package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.timeline.Ward.at;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

class RecentTotalsTest {

    private final RecentTotals totals = new RecentTotals();
    private final AtomicInteger summed = new AtomicInteger();

    private double ask(Object of, Instant from, Instant until, Instant knownAt) {
        return totals.of(
                        new RecentTotals.Question(of, from, until, knownAt),
                        () -> new VolumeTotal(
                                Interval.exactly(summed.incrementAndGet(), Unit.MILLILITRE), 1, from, until))
                .volume()
                .low();
    }

    @Test
    void should_sum_once_when_the_same_is_asked_for_again() {
        assertThat(ask("fluids", at(0), at(60), at(60))).isEqualTo(1);
        assertThat(ask("fluids", at(0), at(60), at(60))).isEqualTo(1);
    }

    @Test
    void should_sum_again_when_anything_differs() {
        ask("fluids", at(0), at(60), at(60));

        assertThat(ask(FluidVolumes.URINE_VOLUME, at(0), at(60), at(60))).isEqualTo(2);
        assertThat(ask("fluids", at(1), at(60), at(60))).isEqualTo(3);
        assertThat(ask("fluids", at(0), at(59), at(60))).isEqualTo(4);
        assertThat(ask("fluids", at(0), at(60), at(61))).isEqualTo(5);
    }

    @Test
    void should_keep_the_last_few_only() {
        for (int minute = 0; minute < 20; minute++) {
            ask("fluids", at(minute), at(60), at(60));
        }

        assertThat(ask("fluids", at(19), at(60), at(60))).isEqualTo(20);
        assertThat(ask("fluids", at(12), at(60), at(60))).isEqualTo(13);
        assertThat(ask("fluids", at(11), at(60), at(60))).isEqualTo(21);
    }
}
