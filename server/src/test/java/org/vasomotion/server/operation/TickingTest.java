package org.vasomotion.server.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TickingTest {

    @Test
    void should_go_on_when_memory_ran_out_once() throws InterruptedException {
        CountDownLatch left = new CountDownLatch(3);
        try (Ticking ticking = new Ticking(Duration.ofMillis(5), () -> {
            left.countDown();
            if (left.getCount() == 2) {
                throw new OutOfMemoryError("in a test");
            }
        })) {
            ticking.start();
            assertThat(left.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }
}
