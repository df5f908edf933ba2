package org.vasomotion.trials.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.population.Population;
import org.vasomotion.simulation.population.Trait;
import org.vasomotion.trials.calibration.Unknown.Kind;
import org.vasomotion.trials.criterion.Discrepancy;
import org.vasomotion.trials.run.Settings;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Range;
import org.vasomotion.trials.study.Role;
import org.vasomotion.trials.study.SmallStudy;
import org.vasomotion.trials.study.Study;

class CalibrationTest {

    private static final List<Unknown> TWO =
            List.of(new Unknown("heterogeneity", Kind.CENTRE, 0.6), new Unknown("volume-shift", Kind.WIDTH, 0.25));

    private static Trait trait(Population population, String id) {
        return population.traits().stream()
                .filter(trait -> trait.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// One datum sees the first unknown (with a slope of 2, wanted 3), a second nobody, a third gives no
    /// number.
    private static List<Discrepancy> said(List<Unknown> unknowns, double[] z) {
        return List.of(
                new Discrepancy("seen", 2 * z[0], 3, 0.2),
                new Discrepancy("constant", 7, 7, 1),
                new Discrepancy("nothing", Double.NaN, 1, 1));
    }

    @Test
    void should_find_what_the_data_see_and_leave_the_rest() {
        Posterior posterior =
                new Calibration(TWO, new Calibration.Plan(4, 60, 4), CalibrationTest::said, () -> 0L).run(_ -> {});
        // Exact: precision 1 + 4/0.04, so mean 1.485 and deviation 0.1; 60 members know it to 4 x 0.1 / sqrt(60).
        assertThat(posterior.mean(0)).isCloseTo(1.485, within(0.06));
        assertThat(posterior.deviation(0)).isBetween(0.05, 0.2);
        // Chance correlations below 2/sqrt(60) are not believed; one in twenty is above.
        assertThat(posterior.deviation(1)).isGreaterThan(0.6);
        assertThat(posterior.passes()).hasSize(5);
        assertThat(posterior.passes().getLast().meanMisfit())
                .isLessThan(posterior.passes().getFirst().meanMisfit());
        assertThat(posterior.passes().getFirst().data()).isEqualTo(2);
    }

    @Test
    void should_give_the_same_when_run_again() {
        List<Integer> told = new ArrayList<>();
        Calibration.Plan plan = new Calibration.Plan(9, 12, 2);
        Posterior one = new Calibration(TWO, plan, CalibrationTest::said, () -> 0L).run(told::add);
        Posterior again = new Calibration(TWO, plan, CalibrationTest::said, () -> 5L).run(_ -> {});
        assertThat(again.means()).isEqualTo(one.means());
        assertThat(told).hasSize(24).endsWith(24);
    }

    @Test
    void should_move_only_the_trait_that_is_named() {
        Population prior = Population.prior();
        Population moved = Unknowns.population(prior, TWO, new double[] {1, 2});
        assertThat(trait(moved, "heterogeneity").distribution().at(0))
                .isGreaterThan(trait(prior, "heterogeneity").distribution().at(0));
        double before = trait(prior, "volume-shift").distribution().at(1)
                - trait(prior, "volume-shift").distribution().at(-1);
        double after = trait(moved, "volume-shift").distribution().at(1)
                - trait(moved, "volume-shift").distribution().at(-1);
        assertThat(after / before).isCloseTo(Math.exp(0.5), within(1e-9));
        assertThat(trait(moved, "plugging").distribution())
                .isEqualTo(trait(prior, "plugging").distribution());
    }

    @Test
    void should_name_traits_that_exist() {
        assertThat(Unknowns.unknownTraits(Population.prior(), Unknowns.standard()))
                .isEmpty();
    }

    @Test
    void should_refuse_an_ensemble_that_is_none() {
        assertThatThrownBy(() -> new Calibration.Plan(1, 3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Calibration.Plan(1, 4, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /// Twelve virtual patients of a study of ten: both members meet the same candidates, and what differs is
    /// what was moved.
    @Test
    void should_let_each_population_take_part_in_the_studies() {
        Criterion wide = new Criterion.Magnitude(
                "refill", new Figure.Mean(new Measured.Level(SmallStudy.REFILL)), new Range(1, 5), List.of());
        List<Study> studies = List.of(SmallStudy.with(List.of(), wide));
        StudyModel model = new StudyModel(Population.prior(), TWO, studies, new Settings(3, 12, 8, 1));

        double usual = model.discrepancies(TWO, new double[] {0, 0}).getFirst().simulated();
        double uneven = model.discrepancies(TWO, new double[] {2, 0}).getFirst().simulated();

        assertThat(model.discrepancies(TWO, new double[] {0, 0}).getFirst().simulated())
                .isEqualTo(usual);
        assertThat(uneven).isGreaterThan(usual);
    }

    @Test
    void should_refuse_what_must_not_be_tuned_to() {
        Study small = SmallStudy.with(List.of());
        Study validation = new Study(
                small.id(),
                small.title(),
                small.reference(),
                Role.VALIDATION,
                small.about(),
                small.design(),
                small.cohorts(),
                small.arms(),
                small.variables(),
                small.published(),
                small.criteria(),
                "",
                List.of());
        Settings settings = new Settings(1, 4, 4, 1);
        assertThatThrownBy(() -> new StudyModel(Population.prior(), TWO, List.of(validation), settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("small");
        List<Unknown> nobody = List.of(new Unknown("charm", Kind.CENTRE, 1));
        assertThatThrownBy(() -> new StudyModel(Population.prior(), nobody, List.of(small), settings))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("charm");
    }
}
