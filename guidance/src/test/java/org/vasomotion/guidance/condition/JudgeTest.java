package org.vasomotion.guidance.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.condition.Told.NOW;
import static org.vasomotion.guidance.condition.Told.is;
import static org.vasomotion.guidance.condition.Truth.FALSE;
import static org.vasomotion.guidance.condition.Truth.TRUE;
import static org.vasomotion.guidance.condition.Truth.UNKNOWN;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class JudgeTest {

    private static final Instant SOON = NOW.plusSeconds(60);
    private static final Instant LATER = NOW.plusSeconds(3600);

    private static Told told(Truth a, Truth b) {
        return new Told().that("a", a, SOON).that("b", b, LATER);
    }

    @Test
    void should_agree_with_the_connectives_when_two_parts_are_joined() {
        for (Truth a : Truth.values()) {
            for (Truth b : Truth.values()) {
                assertThat(Judge.judge(Condition.all(is("a"), is("b")), told(a, b))
                                .truth())
                        .isEqualTo(a.and(b));
                assertThat(Judge.judge(Condition.any(is("a"), is("b")), told(a, b))
                                .truth())
                        .isEqualTo(a.or(b));
                assertThat(Judge.judge(Condition.not(is("a")), told(a, b)).truth())
                        .isEqualTo(a.not());
            }
        }
        assertThat(Judge.judge(Condition.all(), new Told()).truth()).isEqualTo(TRUE);
        assertThat(Judge.judge(Condition.any(), new Told()).truth()).isEqualTo(FALSE);
    }

    @Test
    void should_stop_looking_and_rest_on_the_deciding_part_when_one_decides() {
        Told facts = told(FALSE, TRUE);
        Judgement all = Judge.judge(Condition.all(is("a"), is("b")), facts);
        assertThat(facts.asked()).containsExactly("a");
        assertThat(all.parts()).hasSize(1);
        assertThat(all.validUntil()).isEqualTo(SOON);

        Judgement later = Judge.judge(Condition.all(is("b"), is("a")), told(FALSE, TRUE));
        assertThat(later.parts()).as("the deciding part alone").hasSize(1);
        assertThat(later.validUntil()).isEqualTo(SOON);
    }

    @Test
    void should_stand_as_long_as_all_its_parts_when_none_decides() {
        assertThat(Judge.judge(Condition.all(is("b"), is("a")), told(TRUE, TRUE))
                        .validUntil())
                .isEqualTo(SOON);
        assertThat(Judge.judge(Condition.any(is("b"), is("a")), told(UNKNOWN, FALSE))
                        .validUntil())
                .isEqualTo(SOON);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, FALSE, TRUE",
        "TRUE, UNKNOWN, TRUE",
        "FALSE, TRUE, FALSE",
        "UNKNOWN, TRUE, FALSE",
        "TRUE, TRUE, UNKNOWN",
        "FALSE, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void should_weigh_what_is_heard_when_tests_speak_for_and_against(Truth favor, Truth against, Truth expected) {
        Condition weighed = new Condition.Weighed(List.of(is("a")), List.of(is("b")));
        Judgement judgement = Judge.judge(weighed, told(favor, against));
        assertThat(judgement.truth()).isEqualTo(expected);
        assertThat(judgement.parts()).as("both are shown").hasSize(2);
        assertThat(judgement.validUntil()).isEqualTo(SOON);
    }

    @Test
    void should_be_false_when_something_is_not_surely_so() {
        Condition surely = new Condition.Surely(is("a"));
        assertThat(Judge.judge(surely, told(TRUE, TRUE)).truth()).isEqualTo(TRUE);
        assertThat(Judge.judge(surely, told(UNKNOWN, TRUE)).truth()).isEqualTo(FALSE);
        assertThat(Judge.judge(surely, told(FALSE, TRUE)).truth()).isEqualTo(FALSE);
        assertThat(Judge.judge(surely, told(UNKNOWN, TRUE)).validUntil()).isEqualTo(SOON);
    }

    /// Time moves on by itself: the comparison changes at one instant, and not before.
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 10, TRUE, never",
        "AT_LEAST, 30, FALSE, 2026-01-01T12:10:00Z",
        "ABOVE, 30, FALSE, 2026-01-01T12:10:00.000000001Z",
        "BELOW, 30, TRUE, 2026-01-01T12:10:00Z",
        "AT_MOST, 30, TRUE, 2026-01-01T12:10:00.000000001Z",
        "BELOW, 10, FALSE, never",
        "AT_MOST, 20, TRUE, 2026-01-01T12:00:00.000000001Z",
        "ABOVE, 20, FALSE, 2026-01-01T12:00:00.000000001Z"
    })
    void should_know_when_it_changes_when_time_since_a_mark_is_compared(
            Comparison comparison, double minutes, Truth truth, String until) {
        Condition since = Condition.compare(
                new Operand.Since("entered"), comparison, Quantity.of(minutes, Unit.MINUTE), Citation.proposal("test"));
        Judgement judgement = Judge.judge(since, new Told().mark("entered", NOW.minusSeconds(1200)));
        assertThat(judgement.truth()).isEqualTo(truth);
        assertThat(judgement.validUntil()).isEqualTo(until.equals("never") ? Instant.MAX : Instant.parse(until));
    }

    @Test
    void should_ask_the_facts_when_a_pattern_or_an_action_is_referred_to() {
        assertThat(Judge.judge(new Condition.Seen("warm"), new Told()).truth()).isEqualTo(UNKNOWN);
        assertThat(Judge.judge(new Condition.CarriedOut("bolus"), new Told()).truth())
                .isEqualTo(TRUE);
    }

    @Test
    void should_name_each_gap_once_when_unknown_and_none_when_known() {
        Condition nested =
                Condition.all(is("a"), Condition.not(Condition.any(is("a"), is("b"))), new Condition.Seen("c"));
        Judgement judgement = Judge.judge(nested, told(UNKNOWN, FALSE));
        assertThat(judgement.gaps()).containsExactly(new Gap.NotNoted("a"), new Gap.NotNoted("c"));
        assertThat(Judge.judge(Condition.any(is("a"), is("b")), told(UNKNOWN, TRUE))
                        .gaps())
                .isEmpty();
    }

    @Test
    void should_not_name_the_gaps_of_parts_that_are_decided_when_another_part_is_unknown() {
        Condition decided = new Condition.Surely(is("a"));
        Judgement judgement =
                Judge.judge(Condition.any(decided, is("c")), told(UNKNOWN, TRUE).that("c", UNKNOWN, LATER));
        assertThat(judgement.gaps()).containsExactly(new Gap.NotNoted("c"));
    }
}
