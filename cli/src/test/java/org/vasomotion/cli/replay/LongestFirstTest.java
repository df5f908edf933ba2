package org.vasomotion.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class LongestFirstTest {

    @Test
    void should_begin_with_the_longest_of_those_that_wait_when_a_thread_is_free() throws Exception {
        List<Integer> begun = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch all = new CountDownLatch(1);
        List<Future<?>> submitted = new ArrayList<>();
        try (LongestFirst jobs = new LongestFirst(1)) {
            submitted.add(jobs.submit(
                    () -> {
                        all.await();
                        return true;
                    },
                    1));
            for (int length : List.of(2, 9, 4)) {
                submitted.add(jobs.submit(() -> begun.add(length), length));
            }
            all.countDown();
        }

        assertThat(submitted).allMatch(Future::isDone);
        assertThat(begun).containsExactly(9, 4, 2);
    }

    @Test
    void should_hand_back_what_a_job_brought() throws Exception {
        try (LongestFirst jobs = new LongestFirst(2)) {
            Future<String> brought = jobs.submit(() -> "brought", 1);

            assertThat(brought.get()).isEqualTo("brought");
        }
    }
}
