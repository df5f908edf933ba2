package org.vasomotion.guidance.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.condition.Truth.FALSE;
import static org.vasomotion.guidance.condition.Truth.TRUE;
import static org.vasomotion.guidance.condition.Truth.UNKNOWN;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kleene's strong logic of three values.
final class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "FALSE, FALSE, FALSE, FALSE"
    })
    void should_follow_the_tables_when_joined(Truth one, Truth other, Truth and, Truth or) {
        assertThat(one.and(other)).isEqualTo(and);
        assertThat(other.and(one)).isEqualTo(and);
        assertThat(one.or(other)).isEqualTo(or);
        assertThat(other.or(one)).isEqualTo(or);
    }

    @Test
    void should_keep_unknown_when_negated() {
        assertThat(TRUE.not()).isEqualTo(FALSE);
        assertThat(FALSE.not()).isEqualTo(TRUE);
        assertThat(UNKNOWN.not()).isEqualTo(UNKNOWN);
    }

    @Test
    void should_obey_the_laws_of_a_lattice_when_joined_three_at_a_time() {
        for (Truth a : Truth.values()) {
            assertThat(a.not().not()).isEqualTo(a);
            for (Truth b : Truth.values()) {
                assertThat(a.and(b).not()).as("De Morgan").isEqualTo(a.not().or(b.not()));
                assertThat(a.and(a.or(b))).as("absorption").isEqualTo(a);
                for (Truth c : Truth.values()) {
                    assertThat(a.and(b.or(c)))
                            .as("distribution")
                            .isEqualTo(a.and(b).or(a.and(c)));
                    assertThat(a.and(b).and(c)).as("association").isEqualTo(a.and(b.and(c)));
                }
            }
        }
    }

    /// What is decided while something is unknown stays decided whatever it turns out to be.
    @Test
    void should_not_change_a_decided_outcome_when_the_unknown_turns_out() {
        for (Truth other : Truth.values()) {
            for (Truth out : new Truth[] {TRUE, FALSE}) {
                if (UNKNOWN.and(other) != UNKNOWN) {
                    assertThat(out.and(other)).isEqualTo(UNKNOWN.and(other));
                }
                if (UNKNOWN.or(other) != UNKNOWN) {
                    assertThat(out.or(other)).isEqualTo(UNKNOWN.or(other));
                }
            }
        }
    }
}
