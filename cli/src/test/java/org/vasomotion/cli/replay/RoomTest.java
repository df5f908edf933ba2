package org.vasomotion.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RoomTest {

    private final ExecutorService other = Executors.newSingleThreadExecutor();

    @AfterEach
    void close() {
        other.shutdownNow();
    }

    @Test
    void should_let_in_one_more_as_long_as_there_is_not_too_much() {
        Room room = new Room(10, 1);
        room.enter(10);
        room.enter(100);

        assertThatWaits(other.submit(() -> room.enter(1)));
    }

    @Test
    void should_let_in_when_enough_has_left_whoever_that_was() throws Exception {
        Room room = new Room(10, 1);
        room.enter(6);
        room.enter(7);
        Future<?> waiting = other.submit(() -> room.enter(1));
        assertThatWaits(waiting);

        room.leave(7);

        waiting.get(10, TimeUnit.SECONDS);
    }

    @Test
    void should_always_let_in_a_few_however_large_they_are() {
        Room room = new Room(10, 3);
        room.enter(100);
        room.enter(100);
        room.enter(100);

        assertThatWaits(other.submit(() -> room.enter(1)));
    }

    @Test
    void should_stop_waiting_when_interrupted() {
        Room room = new Room(10, 0);
        room.enter(11);
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> room.enter(1)).isInstanceOf(IllegalStateException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static void assertThatWaits(Future<?> waiting) {
        assertThatThrownBy(() -> waiting.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
    }
}
