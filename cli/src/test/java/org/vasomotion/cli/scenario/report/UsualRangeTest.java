package org.vasomotion.cli.scenario.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vasomotion.cli.scenario.Span;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.simulation.sign.Sign;

class UsualRangeTest {

    @Test
    void should_be_that_of_the_catalogue_when_it_has_one() {
        UsualRange refill = UsualRange.of(Sign.CAPILLARY_REFILL_TIME).orElseThrow();

        assertThat(refill.high()).as("normal is at most 3 s (Castro 2020)").isEqualTo(3);
        assertThat(refill.source()).contains("doi:10.1186/s13613-020-00767-4").doesNotContain("verified");
    }

    @Test
    void should_say_so_when_nobody_looked_the_range_up() {
        UsualRange usual = new UsualRange(0, 1, Citation.unverified("general knowledge"));

        assertThat(usual.source()).isEqualTo("general knowledge (not verified)");
    }

    @Test
    void should_be_empty_when_the_catalogue_has_no_range_or_no_row() {
        assertThat(UsualRange.of(Sign.PERFUSED_VESSEL_DENSITY)).as("no range").isEmpty();
        assertThat(UsualRange.of(Sign.FLUID_BALANCE)).as("no row").isEmpty();
    }

    @Test
    void should_lie_where_the_sign_is_drawn_when_there_is_one() {
        for (Sign sign : Sign.values()) {
            UsualRange.of(sign).ifPresent(usual -> {
                Span span = Span.of(sign);
                assertThat(usual.low()).as(sign.words()).isBetween(span.low(), span.high());
            });
        }
    }
}
