package org.vasomotion.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.timeline.Gap;

class TextsTest {

    private static final Instant FIRST = Instant.parse("2026-03-01T08:00:00Z");

    /// Times that share a place, and times within one minute, in turns.
    @Test
    void should_be_the_time_asked_for_when_many_take_turns() {
        Texts texts = new Texts();
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 200; i++) {
                Instant time = FIRST.plus(Duration.ofMinutes(i)).plusMillis(i % 3 * 500L);
                assertThat(text(texts.of(time))).isEqualTo(time.toString());
                assertThat(text(texts.of(time.plusNanos(1))))
                        .isEqualTo(time.plusNanos(1).toString());
            }
        }
        assertThat(text(texts.of(Instant.EPOCH.minusSeconds(61)))).isEqualTo("1969-12-31T23:58:59Z");
    }

    @Test
    void should_say_each_gap_once_when_several_are_the_same_in_words() {
        Gap never = new Gap.NeverMeasured(Metabolism.LACTATE, List.of());
        Gap divisor = new Gap.OutsideDomain("divisor-may-be-zero");

        assertThat(text(new Texts().of(List.of(never, divisor, never))))
                .isEqualTo(Wording.of(never) + "; " + Wording.of(divisor));
    }

    /// The text of a cell that needs no escape.
    private static String text(Cell cell) {
        String json = new String(cell.json(), StandardCharsets.UTF_8);
        assertThat(json).startsWith("\"").endsWith("\"");
        return json.substring(1, json.length() - 1);
    }
}
