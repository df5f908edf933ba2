package org.vasomotion.cli.ward;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WardTimeTest {

    private static final Instant EIGHT = Instant.parse("2026-03-02T08:00:00Z");
    private static final long SEED = 3;

    @Test
    void should_never_go_back_whoever_says_so() throws InterruptedException {
        WardTime time = new WardTime(EIGHT, 30);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Random random = new Random(SEED + i);
            threads.add(Thread.startVirtualThread(() -> {
                for (int k = 0; k < 10_000; k++) {
                    Instant before = time.instant();
                    time.goOnTo(EIGHT.plusSeconds(random.nextInt(10_000)));
                    assertThat(time.instant()).as("seed " + SEED).isAfterOrEqualTo(before);
                }
                time.goOnTo(EIGHT.plusSeconds(10_000));
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        time.goOnTo(EIGHT);
        assertThat(time.instant()).isEqualTo(EIGHT.plusSeconds(10_000));
    }

    @Test
    void should_stand_still_while_it_pauses_and_keep_its_speed_otherwise() {
        WardTime time = new WardTime(EIGHT, 30);
        time.run(0);

        assertThat(time.speed()).isZero();
        assertThat(time.instant()).isEqualTo(EIGHT);
    }
}
