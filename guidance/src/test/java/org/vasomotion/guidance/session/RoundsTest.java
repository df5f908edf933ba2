package org.vasomotion.guidance.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vasomotion.guidance.session.Feeding.at;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BedsideFeed;
import org.vasomotion.guidance.recommendation.Notice;
import org.vasomotion.model.contract.Seeded;
import org.vasomotion.model.observation.PatientId;

class RoundsTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /// A minute less two seconds: after every look of that minute.
    private static final double LAST = 58.5 / 60;

    @Test
    void should_be_at_the_whole_minute_when_all_go_together() {
        PatientId patient = new PatientId("p7");
        assertThat(Rounds.TOGETHER.after(NOON, patient, 60)).isEqualTo(NOON.plusSeconds(60));
        assertThat(Rounds.TOGETHER.after(NOON.minusNanos(1), patient, 60)).isEqualTo(NOON);
        assertThat(Rounds.TOGETHER.after(NOON.plusSeconds(1), patient, 900)).isEqualTo(NOON.plusSeconds(900));
    }

    @Test
    void should_come_once_a_minute_at_the_same_second_when_each_has_his_own() {
        Instant first = Rounds.EACH_AT_HIS_OWN.after(NOON, new PatientId("p7"), 60);
        assertThat(first).isAfter(NOON).isBeforeOrEqualTo(NOON.plusSeconds(60));
        for (int second = 0; second < 60; second++) {
            assertThat(Rounds.EACH_AT_HIS_OWN.after(first.plusSeconds(second), new PatientId("p7"), 60))
                    .isEqualTo(first.plusSeconds(60));
        }
    }

    @Test
    void should_be_whole_seconds_apart_when_told_how_often() {
        SessionRules usual = RefillProtocol.rules();
        assertThat(usual.roundEvery()).isEqualTo(Duration.ofMinutes(1));
        assertThat(usual.lookingEvery(Duration.ofMinutes(5)).roundEvery()).isEqualTo(Duration.ofMinutes(5));
        assertThatIllegalArgumentException().isThrownBy(() -> usual.lookingEvery(Duration.ofMillis(1500)));
    }

    /// Of 10,000 patients 167 fall on a second by chance with a standard deviation of 13; identifiers in turn have to
    /// be spread at least as evenly as chance does it in the worst of 60 seconds.
    @Test
    void should_fill_every_second_alike_when_identifiers_differ_in_little() {
        List<IntFunction<String>> shapes =
                List.of(i -> "p" + i, i -> "v" + (i + 1), i -> "ward-3-" + i, i -> Integer.toString(47_110_000 + i));
        for (IntFunction<String> shape : shapes) {
            int[] seconds = new int[60];
            for (int i = 0; i < 10_000; i++) {
                Instant look = Rounds.EACH_AT_HIS_OWN.after(NOON, new PatientId(shape.apply(i)), 60);
                seconds[(int) (look.getEpochSecond() % 60)]++;
            }
            assertThat(seconds).as(shape.apply(1)).satisfies(counts -> {
                for (int count : counts) {
                    assertThat(count).isBetween(115, 220);
                }
            });
        }
    }

    /// What a session says, without when.
    private record Saying(String what) {}

    private record Said(Instant at, Saying saying) {}

    /// Readings come after every look of their minute, so that both sessions look at the same record.
    @Test
    void should_say_the_same_within_a_minute_when_looks_are_at_other_seconds() {
        boolean isEverApart = false;
        for (int seed = 0; seed < 60; seed++) {
            List<Said> together = shift(Rounds.TOGETHER, seed);
            List<Said> own = shift(Rounds.EACH_AT_HIS_OWN, seed);
            assertThat(own)
                    .as("seed %d", seed)
                    .extracting(Said::saying)
                    .isEqualTo(together.stream().map(Said::saying).toList());
            for (int i = 0; i < own.size(); i++) {
                Duration apart =
                        Duration.between(together.get(i).at(), own.get(i).at()).abs();
                assertThat(apart).as("seed %d, %s", seed, own.get(i)).isLessThanOrEqualTo(Duration.ofMinutes(1));
                isEverApart |= !apart.isZero();
            }
        }
        assertThat(isEverApart).as("some look was at another second").isTrue();
    }

    /// Four hours of refills and a monitor, with boluses that run while they are looked at.
    private static List<Said> shift(Rounds rounds, int seed) {
        Seeded seeded = Seeded.of(seed);
        Feeding feeding = new Feeding(RefillProtocol.rules().lookingAt(rounds));
        feeding.tell(new SessionInput.Begun(at(0), RefillProtocol.ID));
        for (int minute = 0; minute <= 240; minute++) {
            double time = minute + LAST;
            if (minute % 5 == 0) {
                feeding.observe(time, "mean-arterial-pressure", "" + (60 + seeded.below(20)), "mm[Hg]");
                feeding.observe(time, "heart-rate", "" + (80 + seeded.below(40)), "/min");
            }
            if (seeded.below(12) == 0) {
                String value = seeded.oneOf(List.of("1.8", "2.9", "3.5", "5"));
                feeding.observe(time, "capillary-refill-time", value, "s");
            }
            if (seeded.below(40) == 0) {
                feeding.deliver(time, BedsideFeed.volume("b" + minute, time, "sodium-chloride-0.9", "500", 20));
            }
        }
        feeding.tick(300);
        return said(feeding.outputs);
    }

    private static List<Said> said(List<SessionOutput> outputs) {
        List<Said> said = new ArrayList<>();
        for (SessionOutput output : outputs) {
            if (output instanceof SessionOutput.Moved moved) {
                String edge = moved.move().from() + " -> " + moved.move().edge().to();
                said.add(new Said(moved.move().at(), new Saying(edge)));
            } else if (output instanceof SessionOutput.Told told && told.notice() instanceof Notice.Issued issued) {
                String problem = issued.recommendation().problem().toString();
                said.add(new Said(issued.recommendation().issuedAt(), new Saying(problem)));
            }
        }
        return said;
    }
}
