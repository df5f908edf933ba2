package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifferencesTest {

    /// Extra sleep under two drugs: Student 1908, Biometrika 6:1; numbers as R's `t.test(extra ~ group,
    /// sleep)` prints them.
    private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

    /// Permeability of membranes: Hollander and Wolfe 1973, p. 69.
    private static final double[] AT_TERM = {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46};
    private static final double[] EARLIER = {1.15, 0.88, 0.90, 0.74, 1.21};

    /// Depression scale before and after therapy: Hollander and Wolfe 1973, p. 29.
    private static final double[] BEFORE = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
    private static final double[] AFTER = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};

    @Test
    void should_give_the_published_interval_of_means_when_arms_are_parallel() {
        Estimate estimate = Differences.ofMeans(FIRST, SECOND);

        assertThat(estimate.value()).isCloseTo(-1.58, within(1e-9));
        assertThat(estimate.low()).isCloseTo(-3.3654832, within(1e-6));
        assertThat(estimate.high()).isCloseTo(0.2054832, within(1e-6));
        assertThat(estimate.pValue()).isCloseTo(0.07939, within(1e-5));
    }

    @Test
    void should_give_the_published_interval_of_means_when_patients_are_the_same() {
        Estimate estimate = Differences.ofMeansPaired(FIRST, SECOND);

        assertThat(estimate.low()).isCloseTo(-2.4598858, within(1e-6));
        assertThat(estimate.high()).isCloseTo(-0.7001142, within(1e-6));
        assertThat(estimate.pValue()).isCloseTo(0.002833, within(1e-6));
    }

    @Test
    void should_give_the_published_shift_when_arms_are_parallel() {
        Estimate estimate = Differences.ofLocations(AT_TERM, EARLIER);

        assertThat(estimate.value()).isCloseTo(0.305, within(1e-9));
        assertThat(estimate.low()).isLessThan(0).isGreaterThan(-0.3);
        assertThat(estimate.high()).isBetween(0.6, 0.9);
        assertThat(estimate.pValue()).isCloseTo(0.2544, within(1e-3));
    }

    @Test
    void should_give_the_published_shift_when_patients_are_the_same() {
        Estimate estimate = Differences.ofLocationsPaired(BEFORE, AFTER);

        assertThat(estimate.value()).isCloseTo(0.46, within(0.005));
        assertThat(estimate.pValue()).isCloseTo(0.039, within(0.012));
    }

    @Test
    void should_know_nothing_when_there_are_too_few() {
        assertThat(Differences.ofMeans(new double[] {1}, SECOND).isKnown()).isFalse();
        assertThat(Differences.ofLocations(FIRST, new double[0]).isKnown()).isFalse();
    }

    /// Newcombe 1998, table II, example (a): 56 of 70 and 48 of 80.
    @Test
    void should_give_the_published_interval_of_risks() {
        Estimate estimate = new Risks(56, 70, 48, 80).difference();

        assertThat(estimate.value()).isCloseTo(0.2, within(1e-9));
        assertThat(estimate.low()).isCloseTo(0.0524, within(5e-5));
        assertThat(estimate.high()).isCloseTo(0.3339, within(5e-5));
    }

    /// ANDROMEDA-SHOCK, 10.1001/jama.2019.0071: 74 of 212 and 92 of 212 died; -8.5 points (-18.2 to 1.2)
    /// after adjustment.
    @Test
    void should_come_near_what_a_trial_published() {
        Estimate estimate = new Risks(74, 212, 92, 212).difference();

        assertThat(100 * estimate.value()).isCloseTo(-8.5, within(0.05));
        assertThat(100 * estimate.low()).isCloseTo(-18.2, within(0.8));
        assertThat(100 * estimate.high()).isCloseTo(1.2, within(0.8));
    }
}
