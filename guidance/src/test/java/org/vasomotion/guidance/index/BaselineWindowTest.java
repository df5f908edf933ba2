package org.vasomotion.guidance.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class BaselineWindowTest {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    @Test
    void should_hold_one_time_when_all_three_are_the_same() {
        assertThat(new BaselineWindow(HOUR, HOUR, HOUR).ideally()).isEqualTo(HOUR);
    }

    @Test
    void should_refuse_when_not_positive_or_out_of_order() {
        assertRefused(Duration.ZERO, HOUR, DAY);
        assertRefused(HOUR.negated(), HOUR, DAY);
        assertRefused(DAY, HOUR, DAY);
        assertRefused(HOUR, DAY, HOUR);
    }

    private static void assertRefused(Duration atLeast, Duration ideally, Duration atMost) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BaselineWindow(atLeast, ideally, atMost));
    }
}
