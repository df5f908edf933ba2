package org.vasomotion.trials.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.trials.analysis.Survival.Ending;
import org.vasomotion.trials.analysis.Survival.Subject;

/// Remission of leukemia under 6-mercaptopurine and placebo: Freireich 1963, Blood 21:699, as worked in
/// Kleinbaum and Klein, Survival Analysis, and as the data set `gehan` of R's MASS.
class SurvivalTest {

    private static final int[] TREATED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    private static final int[] TREATED_CENSORED = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    private static final int[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};

    private static Survival remission() {
        List<Subject> subjects = new ArrayList<>();
        for (int weeks : PLACEBO) {
            subjects.add(new Subject(0, weeks, Ending.EVENT));
        }
        for (int weeks : TREATED) {
            subjects.add(new Subject(1, weeks, Ending.EVENT));
        }
        for (int weeks : TREATED_CENSORED) {
            subjects.add(new Subject(1, weeks, Ending.CENSORED));
        }
        return new Survival(subjects);
    }

    @Test
    void should_give_the_published_curve_when_some_are_censored() {
        List<Survival.Step> curve = remission().curve(1);

        assertThat(curve.stream().map(step -> Math.round(step.survival() * 1000) / 1000.0))
                .containsExactly(0.857, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448);
        assertThat(curve.getFirst().atRisk()).isEqualTo(21);
        assertThat(curve.getFirst().error()).isCloseTo(0.0764, within(0.0001));
    }

    @Test
    void should_give_the_published_log_rank_and_hazard_ratio() {
        Survival.Comparison comparison = remission().compare();

        assertThat(comparison.logRank()).isCloseTo(16.79, within(0.01));
        assertThat(comparison.logHazardRatio()).isCloseTo(1.5721, within(0.0001));
        assertThat(comparison.standardError()).isCloseTo(0.4124, within(0.0001));
        assertThat(comparison.hazardRatio().value()).isCloseTo(4.817, within(0.001));
    }

    /// By hand: one is censored at 3 with an event at 3, so still at risk; two events at 5 of one group, one of the
    /// other.
    @Test
    void should_count_those_at_risk_and_tied_in_each_group() {
        Survival survival = new Survival(List.of(
                new Subject(0, 5, Ending.EVENT),
                new Subject(1, 3, Ending.EVENT),
                new Subject(0, 3, Ending.CENSORED),
                new Subject(0, 5, Ending.EVENT),
                new Subject(1, 5, Ending.EVENT),
                new Subject(1, 9, Ending.CENSORED),
                new Subject(0, 8, Ending.EVENT)));

        assertThat(survival.curve(0)).extracting(Survival.Step::time).containsExactly(5.0, 8.0);
        assertThat(survival.curve(0)).extracting(Survival.Step::atRisk).containsExactly(3, 1);
        assertThat(survival.curve(0)).extracting(Survival.Step::events).containsExactly(2, 1);
        assertThat(survival.curve(1)).extracting(Survival.Step::time).containsExactly(3.0, 5.0);
        assertThat(survival.curve(1)).extracting(Survival.Step::atRisk).containsExactly(3, 2);
        assertThat(survival.curve(1)).extracting(Survival.Step::events).containsExactly(1, 1);
    }

    @Test
    void should_find_no_difference_when_both_groups_are_the_same() {
        List<Subject> subjects = new ArrayList<>();
        for (int group = 0; group < 2; group++) {
            for (int weeks : PLACEBO) {
                subjects.add(new Subject(group, weeks, Ending.EVENT));
            }
        }
        Survival.Comparison comparison = new Survival(subjects).compare();

        assertThat(comparison.logHazardRatio()).isCloseTo(0, within(1e-9));
        assertThat(comparison.logRank()).isCloseTo(0, within(1e-9));
    }

    @Test
    void should_say_nothing_of_a_ratio_when_nobody_had_the_event() {
        Survival nobody = new Survival(List.of(new Subject(0, 5, Ending.CENSORED), new Subject(1, 5, Ending.CENSORED)));

        assertThat(nobody.compare().hazardRatio().isKnown()).isFalse();
        assertThat(nobody.curve(0)).isEmpty();
    }
}
