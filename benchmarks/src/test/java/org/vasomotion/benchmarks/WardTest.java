package org.vasomotion.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vasomotion.benchmarks.Ward.Bed;

class WardTest {

    @Test
    void should_accept_all_that_it_sends_and_be_under_way_when_hours_have_passed() {
        Ward ward = Ward.after(3, 9 * 60);

        assertThat(ward.beds()).hasSize(3);
        for (Bed bed : ward.beds()) {
            assertThat(bed.session().state().course().runs())
                    .as("the one protocol is running or has ended")
                    .hasSize(1);
            assertThat(bed.session().state().account().quarantined()).isZero();
            assertThat(bed.session().state().record().size())
                    .as("monitor values are forgotten")
                    .isLessThan((int) bed.session().state().account().accepted());
        }
    }

    @Test
    void should_send_different_values_when_beds_differ() {
        Ward ward = Ward.after(2, 1);

        assertThat(ward.beds().getFirst().session().state().record().asOf(WardFeed.ADMITTED))
                .isNotEqualTo(ward.beds().getLast().session().state().record().asOf(WardFeed.ADMITTED));
    }
}
