package org.vasomotion.trials.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.sign.Sign;
import org.vasomotion.simulation.solver.VirtualPatients;
import org.vasomotion.trials.study.Cohort;
import org.vasomotion.trials.study.Condition;
import org.vasomotion.trials.study.Descriptor;

/// Candidates of seed 5.
class VirtualPopulationTest {

    private static final long SEED = 5;

    private static VirtualPopulation population() {
        return new VirtualPopulation(Population.prior());
    }

    private static Cohort cohort(Condition condition, Map<Descriptor, Double> descriptors) {
        return new Cohort("all", 10, condition, descriptors, Duration.ZERO, List.of(), List.of(), List.of());
    }

    private static double mean(VirtualPatients patients, Sign sign) {
        return IntStream.range(0, patients.count())
                .mapToDouble(lane -> patients.read(lane, sign))
                .average()
                .orElseThrow();
    }

    @Test
    void should_bring_the_same_candidate_when_others_come_with_him_or_he_came_before() {
        Cohort septic = cohort(Condition.SEPTIC_SHOCK, Map.of());
        VirtualPopulation remembers = population();

        VirtualPatients three = remembers.candidates(septic, SEED, 4, 3);
        VirtualPatients again = remembers.candidates(septic, SEED, 5, 1);
        VirtualPatients alone = population().candidates(septic, SEED, 5, 1);

        assertThat(three.save(1)).isEqualTo(alone.save(0)).isEqualTo(again.save(0));
        assertThat(alone.read(0, Sign.MEAN_ARTERIAL_PRESSURE)).isEqualTo(three.read(1, Sign.MEAN_ARTERIAL_PRESSURE));
    }

    @Test
    void should_bring_people_with_a_normal_circulation_when_there_is_no_sepsis() {
        VirtualPatients healthy = population().candidates(cohort(Condition.WITHOUT_SEPSIS, Map.of()), SEED, 0, 12);

        assertThat(mean(healthy, Sign.LACTATE)).isLessThan(2);
        assertThat(mean(healthy, Sign.PROPORTION_OF_PERFUSED_VESSELS)).isGreaterThan(90);
    }

    /// That a typical hemoglobin comes out within half a gram is what a baseline asks for at a spread of 1
    /// g/dL.
    @Test
    void should_come_with_the_hemoglobin_of_the_study_when_it_says_one() {
        VirtualPatients anemic = population()
                .candidates(cohort(Condition.SEPTIC_SHOCK, Map.of(Descriptor.HEMOGLOBIN, 7.1)), SEED, 0, 24);

        assertThat(mean(anemic, Sign.HEMOGLOBIN)).isCloseTo(7.1, within(0.5));
    }

    @Test
    void should_be_late_hypertensive_and_filled_as_the_study_says() {
        VirtualPatients usual = population().candidates(cohort(Condition.SEPTIC_SHOCK, Map.of()), SEED, 0, 12);
        VirtualPatients late = population()
                .candidates(
                        cohort(
                                Condition.SEPTIC_SHOCK,
                                Map.of(
                                        Descriptor.LATE_SHARE, 100.0,
                                        Descriptor.CHRONIC_HYPERTENSION_SHARE, 100.0,
                                        Descriptor.FLUID_BEFORE, 6000.0)),
                        SEED,
                        0,
                        12);

        assertThat(IntStream.range(0, 12)
                        .allMatch(lane -> late.block().parameters().of(Parameter.CHRONIC_HYPERTENSION)[lane] >= 8))
                .isTrue();
        assertThat(IntStream.range(0, 12)
                        .allMatch(lane -> late.block().parameters().of(Parameter.PLUGGING_LOADING)[lane]
                                > usual.block().parameters().of(Parameter.PLUGGING_LOADING)[lane]))
                .isTrue();
        assertThat(mean(late, Sign.FLUID_BALANCE)).isGreaterThan(mean(usual, Sign.FLUID_BALANCE) + 2000);
    }
}
