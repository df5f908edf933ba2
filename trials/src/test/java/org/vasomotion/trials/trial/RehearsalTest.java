package org.vasomotion.trials.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.design.Trial;
import org.vasomotion.trials.run.Enrolment;
import org.vasomotion.trials.run.VirtualPopulation;

class RehearsalTest {

    private static final Duration STEP = Duration.ofSeconds(60);
    private static final Trial TRIAL = SmallTrial.of(Comparison.PARALLEL, 2);

    private static String of(Trial trial, long seed) {
        Enrolment enrolment = VirtualPopulation.forgetting(Population.standard(), STEP);
        return Rehearsal.of(trial, new TrialSettings(seed, 4, 1, STEP), enrolment);
    }

    @Test
    void should_be_the_same_text_when_nothing_changed() {
        assertThat(of(TRIAL, 5)).isEqualTo(of(TRIAL, 5)).isNotEqualTo(of(TRIAL, 6));
    }

    @Test
    void should_follow_a_candidate_through_each_arm_even_if_nobody_would_be_taken() {
        List<String> rows =
                of(SmallTrial.of(Comparison.PARALLEL, 60), 5).lines().toList();

        assertThat(rows).hasSize(2).doesNotHaveDuplicates();
    }
}
