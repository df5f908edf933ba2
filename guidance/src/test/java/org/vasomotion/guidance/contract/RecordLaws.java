package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.Comparison.assertSameButForRounding;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.quantity.Unit;

/// How a record was delivered does not matter: units, time, order, repetition, zone (laws L1 to L5).
@Api
public interface RecordLaws extends Examined {

    @Test
    default void should_give_the_same_result_when_sources_use_other_legal_units() {
        cases("L1 units", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            int salt = random.nextInt();
            Delivery other = new Delivery(ZoneId.of("UTC"), (_, legal) -> chosen(salt, legal), 1);
            IndexValue plain = through(Delivery.plain(), patient);
            assertSameButForRounding(through(other, patient), plain);
            assertThat(plain).isEqualTo(instance().evaluate(patient.view()));
        });
        for (WorkedExample example : examples()) {
            RandomPatient patient = new RandomPatient(
                    example.patient().entries(), example.patient().now());
            Delivery last = new Delivery(ZoneId.of("UTC"), (_, legal) -> legal.getLast(), 1);
            assertSameButForRounding(through(last, patient), through(Delivery.plain(), patient));
        }
    }

    @Test
    default void should_give_the_shifted_result_when_everything_happens_at_another_time() {
        List<Duration> distances = List.of(
                Duration.ofHours(1),
                Duration.ofHours(-5),
                Duration.ofDays(1),
                Duration.ofDays(183),
                Duration.ofMillis(7));
        cases("L2 time", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            Shift shift = new Shift(distances.get(random.nextInt(distances.size())));
            RandomPatient later = patient.with(shift::entry);
            IndexValue shifted = instance().evaluate(later.view(shift.instant(patient.at())));
            assertThat(shifted).isEqualTo(shift.value(instance().evaluate(patient.view())));
        });
    }

    @Test
    default void should_give_the_same_result_when_entries_arrive_in_another_order() {
        cases("L3 order", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            List<Entry> permuted = new ArrayList<>(patient.entries());
            Collections.shuffle(permuted, new Random(random.nextLong()));
            assertThat(instance().evaluate(TimelineBuilder.view(permuted, patient.at())))
                    .isEqualTo(instance().evaluate(patient.view()));
        });
    }

    @Test
    default void should_give_the_same_result_when_every_message_is_delivered_twice() {
        cases("L4 duplicates", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            Delivery twice = new Delivery(ZoneId.of("UTC"), (own, _) -> own, 2);
            assertThat(through(twice, patient)).isEqualTo(through(Delivery.plain(), patient));
        });
    }

    @Test
    default void should_give_the_same_result_when_the_source_writes_its_times_in_another_zone() {
        List<String> zones =
                List.of("Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Chatham");
        cases("L5 zone", random -> {
            RandomPatient patient = RandomTimelines.draw(random, instance());
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            Delivery elsewhere = new Delivery(zone, (own, _) -> own, 1);
            assertThat(through(elsewhere, patient)).isEqualTo(through(Delivery.plain(), patient));
        });
    }

    /// One unit for all messages of a measurand: rounding would tell the same sample, sent in two units, apart.
    private static Unit chosen(int salt, List<Unit> legal) {
        return legal.get(Math.floorMod(salt ^ legal.toString().hashCode(), legal.size()));
    }

    private IndexValue through(Delivery delivery, RandomPatient patient) {
        return instance().evaluate(delivery.of(patient.entries()).asOf(patient.at(), Instant.MAX));
    }
}
