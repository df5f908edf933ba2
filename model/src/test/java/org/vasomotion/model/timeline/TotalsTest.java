package org.vasomotion.model.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.model.timeline.Ward.at;
import static org.vasomotion.model.timeline.Ward.shuffled;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.Fluids;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Observation;

/// Totals of long records, which are summed block by block, against the entries that the record lists one by one.
class TotalsTest {

    private static final double MINUTES = 3000;

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_be_the_sum_of_the_listed_parts_when_any_window_is_asked_for(int seed) {
        Seeded seeded = Seeded.of(seed);
        Timeline record = Ward.record(shuffled(entries(seeded), seeded));
        for (int i = 0; i < 40; i++) {
            Instant from = at(seeded.between(-100, MINUTES));
            Instant until = seeded.below(4) == 0 ? Instant.MAX : from.plus(Ward.minutes(seeded.below(3000)));
            TimelineView view = view(record, seeded);

            assertFluids(view, from, until, seeded);
            assertUrine(view, from, until, seeded);
        }
    }

    /// Law L3, to the last bit: values are compared, not shown.
    @ParameterizedTest
    @MethodSource("seeds")
    void should_be_the_same_to_the_last_bit_when_entries_arrive_in_another_order(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<Entry> entries = entries(seeded);
        Timeline one = Ward.record(entries);
        Timeline other = Ward.record(shuffled(entries, seeded));
        for (int i = 0; i < 40; i++) {
            Instant from = at(seeded.between(-100, MINUTES));
            TimelineView view = view(one, seeded);
            TimelineView same = other.asOf(view.at(), view.knownAt());

            assertThat(same.fluidTotal(from, view.at()))
                    .as(seeded.reproducer())
                    .isEqualTo(view.fluidTotal(from, view.at()));
            assertThat(same.volumeTotal(FluidVolumes.URINE_VOLUME, from, view.at()))
                    .as(seeded.reproducer())
                    .isEqualTo(view.volumeTotal(FluidVolumes.URINE_VOLUME, from, view.at()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_be_the_same_when_messages_are_delivered_again_with_other_times_of_receipt(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<Entry> entries = entries(seeded);
        List<Entry> withEarlier = new ArrayList<>(entries);
        List<Entry> withLater = new ArrayList<>();
        for (Entry entry : entries) {
            if (seeded.below(4) == 0) {
                withEarlier.add(Shifted.receipt(entry, Duration.ofMinutes(-30)));
                withLater.add(Shifted.receipt(entry, Duration.ofMinutes(-30)));
            }
        }
        withLater.addAll(entries);
        TimelineView view = view(Ward.record(withEarlier), seeded);
        TimelineView same = Ward.record(withLater).asOf(view.at(), view.knownAt());

        assertThat(view.fluidTotal(Instant.MIN, Instant.MAX)).isEqualTo(same.fluidTotal(Instant.MIN, Instant.MAX));
        assertFluids(view, Instant.MIN, Instant.MAX, seeded);
    }

    @Test
    void should_be_nothing_when_nothing_is_recorded() {
        TimelineView view = Ward.record().asOf(at(10));

        assertThat(view.fluidTotal(at(0), at(10)).entries()).isZero();
        assertThat(view.fluidTotal(at(0), at(10)).oldestStart()).isEqualTo(Instant.MAX);
        assertThat(view.volumeTotal(FluidVolumes.URINE_VOLUME, at(0), at(10)).latestEnd())
                .isEqualTo(Instant.MIN);
    }

    private static TimelineView view(Timeline record, Seeded seeded) {
        Instant at = at(seeded.between(0, MINUTES + 200));
        return record.asOf(at, seeded.below(2) == 0 ? at : at(seeded.between(0, MINUTES + 200)));
    }

    private static void assertFluids(TimelineView view, Instant from, Instant until, Seeded seeded) {
        double sum = 0;
        Instant oldest = Instant.MAX;
        Instant latest = Instant.MIN;
        List<GivenVolume> parts = view.fluidsDuring(from, until);
        for (GivenVolume part : parts) {
            sum += part.volume().value();
            Instant start = part.administration().effectiveAt();
            oldest = start.isBefore(oldest) ? start : oldest;
            latest = part.end().isAfter(latest) ? part.end() : latest;
        }
        VolumeTotal total = view.fluidTotal(from, until);

        assertThat(total.volume().exact().value()).as(seeded.reproducer()).isCloseTo(sum, within(1e-6));
        assertThat(total.entries()).as(seeded.reproducer()).isEqualTo(parts.size());
        assertThat(total.oldestStart()).as(seeded.reproducer()).isEqualTo(oldest);
        assertThat(total.latestEnd()).as(seeded.reproducer()).isEqualTo(latest);
    }

    private static void assertUrine(TimelineView view, Instant from, Instant until, Seeded seeded) {
        List<Observation> parts = view.during(FluidVolumes.URINE_VOLUME, from, until);
        double sum = parts.stream().mapToDouble(part -> part.value().low()).sum();
        VolumeTotal total = view.volumeTotal(FluidVolumes.URINE_VOLUME, from, until);

        assertThat(total.volume().low()).as(seeded.reproducer()).isCloseTo(sum, within(1e-6));
        assertThat(total.entries()).as(seeded.reproducer()).isEqualTo(parts.size());
        assertThat(total.oldestStart())
                .as(seeded.reproducer())
                .isEqualTo(parts.isEmpty() ? Instant.MAX : parts.getFirst().observedAt());
        assertThat(total.latestEnd())
                .as(seeded.reproducer())
                .isEqualTo(parts.isEmpty() ? Instant.MIN : parts.getLast().observedAt());
    }

    /// Two days; some of it lasts for long, is known late, corrected or withdrawn. One in three records has no
    /// amendments, one in three no open rates, so that whole blocks occur.
    private static List<Entry> entries(Seeded seeded) {
        List<Entry> entries = new ArrayList<>();
        boolean amended = seeded.below(3) > 0;
        boolean open = seeded.below(3) > 0;
        for (int i = 0; i < 250; i++) {
            String message = "m" + i;
            entries.add(entry(message, 0, open, seeded));
            if (amended && seeded.below(20) == 0) {
                entries.add(entry(message, 1, open, seeded));
            }
            if (amended && seeded.below(30) == 0) {
                entries.add(Ward.retraction(message, seeded.below(2), seeded.below((int) MINUTES)));
            }
        }
        return entries;
    }

    private static Entry entry(String message, int revision, boolean open, Seeded seeded) {
        double start = seeded.below((int) MINUTES / 5) * 5;
        double known = start + seeded.below(3) * 40;
        double end = start + (seeded.below(10) == 0 ? 1500 : 15 * seeded.below(4));
        Drug fluid = seeded.oneOf(List.of(Fluids.SODIUM_CHLORIDE_0_9, Fluids.ALBUMIN_5));
        return switch (seeded.below(4)) {
            case 0 -> Ward.dose(message + "-" + revision, fluid, seeded.between(0, 500), start, end);
            case 1 -> {
                Ending ending = open && seeded.below(3) == 0 ? new Ending.NextRate() : new Ending.At(at(end));
                yield Ward.infusion(message, revision, fluid, seeded.below(3) * 33.3, start, ending, known);
            }
            default ->
                Ward.observation(
                        message,
                        revision,
                        FluidVolumes.URINE_VOLUME,
                        seeded.between(0, 300),
                        start,
                        known,
                        Method.UNSPECIFIED,
                        Site.UNSPECIFIED,
                        Acquisition.CHARTED);
        };
    }
}
