package org.vasomotion.trials.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.sign.Sign;

class StudyTest {

    private static final Published BASELINE = SmallStudy.at("before", SmallStudy.REFILL, 3, 1);
    private static final Published LATER = SmallStudy.at("after", SmallStudy.REFILL_LATER, 4, 1);

    @Test
    void should_ask_for_verified_baselines_with_a_spread_when_it_is_an_experiment() {
        Published recalled = new Published(
                "recalled", BASELINE.subject(), Statistic.MEAN, 2, BASELINE.spread(), SourceKind.MEMORY_UNVERIFIED);
        Published bare =
                new Published("bare", BASELINE.subject(), Statistic.MEAN, 2, Spread.none(), SourceKind.ABSTRACT);

        assertThat(SmallStudy.with(List.of(BASELINE, LATER, recalled, bare)).gate("all"))
                .containsExactly(BASELINE);
    }

    @Test
    void should_ask_for_no_baseline_when_people_are_only_looked_at_or_units_differ() {
        Cohort cohort = SmallStudy.cohort(List.of(), List.of());
        Study looked = SmallStudy.of(cohort, Design.OBSERVATION, Variable.Scale.AS_MEASURED, List.of(BASELINE));
        Study otherUnit = SmallStudy.of(cohort, Design.CROSSOVER, Variable.Scale.LABORATORY, List.of(BASELINE));

        assertThat(looked.gate("all")).isEmpty();
        assertThat(otherUnit.gate("all")).isEmpty();
    }

    @Test
    void should_read_every_variable_at_the_baseline_and_in_each_arm() {
        assertThat(SmallStudy.with(List.of()).points("all"))
                .hasSize(6)
                .contains(SmallStudy.REFILL, SmallStudy.REFILL_LATER, SmallStudy.REFILL_WITHOUT);
    }

    /// Of a normal distribution half lie within 0.6745 standard deviations: quartiles are 1.349 apart.
    @Test
    void should_turn_quartiles_into_a_standard_deviation() {
        assertThat(new Spread(60, 72, Spread.Kind.IQR).deviation()).isCloseTo(8.895, within(0.01));
        assertThat(new Spread(60, 72, Spread.Kind.SD).deviation()).isEqualTo(6);
        assertThat(new Spread(60, 72, Spread.Kind.RANGE).deviation()).isNaN();
    }

    @Test
    void should_refuse_what_makes_no_sense_when_it_is_built() {
        assertThatThrownBy(() -> new Spread(3, 2, Spread.Kind.SD)).hasMessageContaining("lower end");
        assertThatThrownBy(() -> new Range(3, 2)).hasMessageContaining("lower to the higher");
        assertThatThrownBy(() -> new Arm("a", List.of("all"), List.of(), List.of(Duration.ZERO)))
                .hasMessageContaining("measured after it");
        assertThatThrownBy(() -> new Likeness(Sign.LACTATE, 3, 1)).hasMessageContaining("not by LACTATE");
        assertThatThrownBy(() ->
                        new Measured.Change(SmallStudy.REFILL, Point.baseline("map", "all"), Measured.Change.Unit.OWN))
                .hasMessageContaining("one variable in one cohort");
    }
}
