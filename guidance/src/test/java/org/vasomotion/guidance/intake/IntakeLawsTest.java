package org.vasomotion.guidance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.intake.Door.at;
import static org.vasomotion.guidance.intake.Door.take;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.SourceReading;
import org.vasomotion.model.observation.SourceTime;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// The account always closes, and laws L2 (time), L3 (order), L4 (duplicates) and L5 (zone), on made-up streams.
class IntakeLawsTest {

    private static final List<Double> MOMENTS = List.of(-60.0, 0.0, 90.0, 200.0, 300.0, 700.0, 2000.0);

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_close_the_account_when_every_verdict_is_counted_again(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<SourceReading> stream = RandomStream.readings(seeded);
        Map<Kind, Long> counted = new EnumMap<>(Kind.class);
        Timeline record = Timeline.of(Door.PATIENT);
        for (SourceReading reading : stream) {
            Reception reception = Door.INTAKE.receive(record, Door.STAY, reading);
            record = reception.timeline();
            counted.merge(Kind.of(reception.verdict()), 1L, Long::sum);
        }
        IntakeAccount account = take(stream).account();

        assertThat(account.accepted()).as(seeded.reproducer()).isEqualTo(counted.get(Kind.ACCEPTED));
        assertThat(account.quarantined()).isEqualTo(counted.get(Kind.QUARANTINED));
        assertThat(account.duplicate()).isEqualTo(counted.get(Kind.DUPLICATE));
        assertThat(account.received())
                .isEqualTo(stream.size())
                .isEqualTo(account.accepted() + account.quarantined() + account.duplicate());
        assertThat(record.size()).as("only what is accepted is recorded").isEqualTo((int) account.accepted());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_give_the_same_record_and_account_when_readings_arrive_in_another_order(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<SourceReading> stream = RandomStream.readings(seeded);
        Door.Taken inOrder = take(stream);
        for (int i = 0; i < 5; i++) {
            List<SourceReading> other = new ArrayList<>(stream);
            Collections.shuffle(other, new Random(seed * 31L + i));

            assertSame(take(other), inOrder, Duration.ZERO, seeded);
        }
    }

    /// What was put aside is not remembered: delivered again it is put aside again, and shown again.
    @ParameterizedTest
    @MethodSource("seeds")
    void should_only_count_more_duplicates_when_everything_is_delivered_twice(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<SourceReading> stream = RandomStream.readings(seeded);
        List<SourceReading> twice = new ArrayList<>(stream);
        twice.addAll(stream);
        Collections.shuffle(twice, new Random(seed));
        IntakeAccount once = take(stream).account();
        Door.Taken again = take(twice);

        assertThat(again.account())
                .as(seeded.reproducer())
                .isEqualTo(new IntakeAccount(
                        once.accepted(), 2 * once.quarantined(), once.accepted() + 2 * once.duplicate()));
        assertViews(again.record(), take(stream).record(), Duration.ZERO, seeded);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_give_the_same_later_when_everything_happens_later(int seed) {
        Seeded seeded = Seeded.of(seed);
        Duration later = Duration.ofSeconds(seeded.below(100_000_000));
        List<SourceReading> stream = RandomStream.readings(seeded);
        List<SourceReading> shifted = stream.stream()
                .map(r -> Door.timed(r, plus(r.start(), later), plus(r.end(), later), plus(r.received(), later)))
                .toList();
        StayPeriod stay =
                new StayPeriod(Door.STAY.from().plus(later), Door.STAY.until().plus(later));

        assertSame(take(Door.INTAKE, stay, shifted), take(stream), later, seeded);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void should_give_the_same_when_the_source_writes_its_times_in_another_zone(int seed) {
        Seeded seeded = Seeded.of(seed);
        List<SourceReading> stream = RandomStream.readings(seeded);
        Door.Taken inUtc = take(stream);
        for (String zone : List.of("America/New_York", "Asia/Kathmandu", "Pacific/Apia")) {
            ZoneId local = ZoneId.of(zone);
            List<SourceReading> written = stream.stream()
                    .map(r -> Door.timed(r, local(r.start(), local), local(r.end(), local), local(r.received(), local)))
                    .toList();

            assertSame(take(new Intake(Door.profile(local)), Door.STAY, written), inUtc, Duration.ZERO, seeded);
        }
    }

    @Test
    void should_meet_every_kind_of_verdict_when_streams_are_made() {
        Door.Taken taken = take(RandomStream.readings(Seeded.of(1)));

        assertThat(taken.account().accepted()).isGreaterThan(20);
        assertThat(taken.account().quarantined()).isGreaterThan(5);
        assertThat(taken.account().duplicate()).isGreaterThan(5);
    }

    private enum Kind {
        ACCEPTED,
        QUARANTINED,
        DUPLICATE;

        static Kind of(Verdict verdict) {
            return switch (verdict) {
                case Verdict.Accepted _ -> ACCEPTED;
                case Verdict.Quarantined _ -> QUARANTINED;
                case Verdict.Duplicate _ -> DUPLICATE;
            };
        }
    }

    private static SourceTime plus(SourceTime time, Duration later) {
        return time instanceof SourceTime.At at ? SourceTime.at(at.instant().plus(later)) : time;
    }

    /// Local time and offset are what a source writes; together they are the instant.
    private static SourceTime local(SourceTime time, ZoneId zone) {
        if (!(time instanceof SourceTime.At at)) {
            return time;
        }
        LocalDateTime written = LocalDateTime.ofInstant(at.instant(), zone);
        return SourceTime.at(written.toInstant(zone.getRules().getOffset(at.instant())));
    }

    private static void assertSame(Door.Taken one, Door.Taken other, Duration later, Seeded seeded) {
        assertThat(one.account()).as(seeded.reproducer()).isEqualTo(other.account());
        assertViews(one.record(), other.record(), later, seeded);
    }

    private static void assertViews(Timeline one, Timeline other, Duration later, Seeded seeded) {
        assertThat(one.size()).isEqualTo(other.size());
        for (double at : MOMENTS) {
            for (double known : MOMENTS) {
                assertThat(seen(one.asOf(at(at).plus(later), at(known).plus(later)), later))
                        .as("at %s known at %s; %s", at, known, seeded.reproducer())
                        .isEqualTo(seen(other.asOf(at(at), at(known)), Duration.ZERO));
            }
        }
    }

    private static List<String> seen(TimelineView view, Duration later) {
        Instant first = at(-10_000).plus(later);
        List<String> seen = new ArrayList<>();
        for (Measurand measurand : view.timeline().measurands()) {
            view.during(measurand, first, view.at())
                    .forEach(o -> seen.add(o.id() + " " + o.revision() + " " + o.value() + " "
                            + o.observedAt().minus(later) + " "
                            + o.receivedAt().minus(later)));
        }
        for (Drug drug : view.timeline().drugs()) {
            seen.add(drug + " " + view.infusionsOf(drug).getClass().getSimpleName());
        }
        view.fluidsDuring(first, view.at())
                .forEach(given -> seen.add(given.administration().id() + " " + given.volume() + " "
                        + given.end().minus(later)));
        return seen;
    }
}
