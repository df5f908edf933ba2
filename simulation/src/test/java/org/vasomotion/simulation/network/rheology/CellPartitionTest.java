package org.vasomotion.simulation.network.rheology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellPartitionTest {

    private static final CellPartition LAW = CellPartition.PhaseSeparation.PUBLISHED;

    /// Pries & Secomb 2005, Am J Physiol 289:H2657, the published formula computed apart from this code.
    @ParameterizedTest
    @CsvSource({"0.3, 7, 7, 10, 0.45, 0.208712", "0.3, 6, 9, 10, 0.40, 0.254079", "0.6, 8, 6, 20, 0.40, 0.601028"})
    void should_equal_the_published_law(
            double flowShare, double diameterUm, double otherUm, double feedUm, double hematocrit, double share) {
        assertThat(LAW.cellShare(flowShare, diameterUm, otherUm, feedUm, hematocrit))
                .isCloseTo(share, within(6e-7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {4, 8, 20, 60})
    void should_split_equally_where_everything_is_symmetric(double diameterUm) {
        assertThat(LAW.cellShare(0.5, diameterUm, diameterUm, diameterUm * 1.26, 0.4))
                .isEqualTo(0.5);
    }

    /// X0 = 0.964 (1 - 0.45) / 10 = 0.05302.
    @Test
    void should_let_no_cell_in_below_the_threshold_and_every_cell_above_its_mirror() {
        assertThat(LAW.cellShare(0.053, 7, 7, 10, 0.45)).isZero();
        assertThat(LAW.cellShare(0.055, 7, 7, 10, 0.45)).isPositive().isLessThan(0.001);
        assertThat(LAW.cellShare(0.947, 7, 7, 10, 0.45)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 6, 9", "0.45, 12, 5", "0.7, 8, 8"})
    void should_give_to_one_branch_what_the_other_does_not_get(double flowShare, double oneUm, double otherUm) {
        double one = LAW.cellShare(flowShare, oneUm, otherUm, 11, 0.35);
        double other = LAW.cellShare(1 - flowShare, otherUm, oneUm, 11, 0.35);

        assertThat(one + other).isCloseTo(1, within(1e-12));
    }

    @Test
    void should_favour_the_faster_and_the_narrower_branch() {
        assertThat(LAW.cellShare(0.7, 8, 8, 11, 0.4)).isGreaterThan(0.7);
        assertThat(LAW.cellShare(0.5, 6, 9, 11, 0.4)).isGreaterThan(0.5);
        for (double flowShare = 0.05; flowShare < 0.95; flowShare += 0.05) {
            assertThat(LAW.cellShare(flowShare + 0.05, 7, 9, 11, 0.4))
                    .isGreaterThanOrEqualTo(LAW.cellShare(flowShare, 7, 9, 11, 0.4));
        }
    }

    @Test
    void should_weaken_in_wider_vessels_and_denser_blood() {
        double narrow = LAW.cellShare(0.3, 6, 6, 8, 0.4);

        assertThat(LAW.cellShare(0.3, 60, 60, 80, 0.4)).isBetween(narrow, 0.3);
        assertThat(LAW.cellShare(0.3, 6, 6, 8, 0.7)).isBetween(narrow, 0.3);
    }

    /// Below 2 um the threshold of the formula would pass one half, and the law turn over.
    @Test
    void should_stay_a_share_in_the_narrowest_vessels() {
        for (double flowShare = 0; flowShare <= 1; flowShare += 0.01) {
            assertThat(LAW.cellShare(flowShare, 2, 2, 1.5, 0.1)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void should_follow_the_flow_without_phase_separation() {
        assertThat(new CellPartition.WithTheFlow().cellShare(0.3, 6, 9, 10, 0.4))
                .isEqualTo(0.3);
    }
}
