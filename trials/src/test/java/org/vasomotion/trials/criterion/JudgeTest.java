package org.vasomotion.trials.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.trials.reading.Readings;
import org.vasomotion.trials.study.Contrast;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Design;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Range;
import org.vasomotion.trials.study.SmallStudy;
import org.vasomotion.trials.study.Study;
import org.vasomotion.trials.study.Variable;

/// Invented cohorts of 200, seed 7: refill of 4 s (SD 1) before; after it, what each test says.
class JudgeTest {

    private static final long SEED = 7;
    private static final int PATIENTS = 200;
    private static final List<String> ANSWERS = List.of("before");
    private static final Contrast PAIRED = new Contrast.Paired(SmallStudy.change());

    private static double[] normal(String what, double mean, double deviation) {
        RandomGenerator chance = RandomStream.of(SEED, 0, what);
        return IntStream.range(0, PATIENTS)
                .mapToDouble(_ -> mean + deviation * chance.nextGaussian())
                .toArray();
    }

    private static double[] sum(double[] one, double[] other) {
        return IntStream.range(0, PATIENTS).mapToDouble(i -> one[i] + other[i]).toArray();
    }

    /// @param changes of each patient's refill
    /// @param error standard deviation of a reading
    private static Readings readings(double[] changes, double error) {
        double[] truth = normal("truth", 4, 1);
        Map<Point, double[]> seen = new HashMap<>();
        seen.put(SmallStudy.REFILL, sum(truth, normal("first error", 0, error)));
        seen.put(SmallStudy.REFILL_LATER, sum(sum(truth, changes), normal("second error", 0, error)));
        seen.put(SmallStudy.REFILL_WITHOUT, sum(truth, normal("third error", 0, error)));
        Map<Point, double[]> unchanged = new HashMap<>(seen);
        unchanged.put(SmallStudy.REFILL_LATER, sum(truth, normal("second error", 0, error)));
        return new Readings(seen, unchanged);
    }

    private static Outcome judged(Readings readings, double publishedBaseline, Criterion criterion) {
        Study study =
                SmallStudy.with(List.of(SmallStudy.at("before", SmallStudy.REFILL, publishedBaseline, 1)), criterion);
        return new Judge(study, readings, SEED).outcomes().getFirst();
    }

    private static double number(Outcome outcome, Simulated.What what) {
        return outcome.simulated().stream()
                .filter(number -> number.what() == what)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static Criterion.Direction rises(double significantPercent) {
        return new Criterion.Direction("rises", PAIRED, Criterion.Direction.Way.RISE, 10, significantPercent, ANSWERS);
    }

    @Test
    void should_pass_a_direction_when_the_median_moves_and_tests_at_the_published_number_find_it() {
        Outcome outcome = judged(readings(normal("change", 1, 0.5), 0), 4, rises(50));

        assertThat(outcome.verdict()).isEqualTo(Verdict.PASS);
        assertThat(number(outcome, Simulated.What.MEDIAN)).isCloseTo(1, within(0.15));
        assertThat(number(outcome, Simulated.What.MEDIAN_P)).isLessThan(0.05);
    }

    @Test
    void should_fail_a_direction_when_the_move_is_too_small_to_be_found_or_goes_the_other_way() {
        Readings little = readings(normal("change", 0.1, 1), 0);

        assertThat(judged(little, 4, rises(50)).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(judged(readings(normal("change", -1, 0.5), 0), 4, rises(50)).verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void should_ask_for_the_way_only_when_no_significance_is_wanted() {
        Criterion untested = new Criterion.Direction("rises", PAIRED, Criterion.Direction.Way.RISE, 0, 0, ANSWERS);

        Outcome outcome = judged(readings(normal("change", 0.1, 0.1), 0), 4, untested);

        assertThat(outcome.verdict()).isEqualTo(Verdict.PASS);
        assertThat(outcome.simulated()).hasSize(1);
    }

    @Test
    void should_pass_no_change_when_it_is_small_and_rarely_significant_and_fail_otherwise() {
        Criterion none = new Criterion.NoChange("none", PAIRED, 1, 10, ANSWERS);

        assertThat(judged(readings(normal("change", 0, 1), 0), 4, none).verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(judged(readings(normal("change", 0.8, 1), 0), 4, none).verdict())
                .isEqualTo(Verdict.FAIL);
        // Within half a standard deviation, but everybody has it.
        assertThat(judged(readings(normal("change", 0.4, 0.05), 0), 4, none).verdict())
                .isEqualTo(Verdict.FAIL);
    }

    @Test
    void should_compare_groups_as_independent_when_they_are_groups() {
        Contrast groups = new Contrast.Groups(
                new Measured.Level(SmallStudy.REFILL_LATER), new Measured.Level(SmallStudy.REFILL_WITHOUT));
        Criterion higher = new Criterion.Direction("higher", groups, Criterion.Direction.Way.RISE, 10, 50, ANSWERS);

        // In pairs 0.4 s of everybody would be found in every cohort; between ten and ten it is lost in the
        // spread of 1
        // s.
        assertThat(judged(readings(normal("change", 0.4, 0.05), 0), 4, higher).verdict())
                .isEqualTo(Verdict.FAIL);
        assertThat(judged(readings(normal("change", 2, 0.05), 0), 4, higher).verdict())
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void should_hold_a_number_against_its_range() {
        Figure mean = new Figure.Mean(SmallStudy.change());
        Figure share = new Figure.Share(SmallStudy.change(), SignTest.Side.ABOVE, 0);
        Readings readings = readings(normal("change", 1, 1), 0);

        assertThat(judged(readings, 4, new Criterion.Magnitude("m", mean, new Range(0.8, 1.2), ANSWERS))
                        .verdict())
                .isEqualTo(Verdict.PASS);
        assertThat(judged(readings, 4, new Criterion.Magnitude("m", mean, Range.atLeast(2), ANSWERS))
                        .verdict())
                .isEqualTo(Verdict.FAIL);
        // Of a normal distribution 84 % lie above the mean less one standard deviation.
        Outcome above = judged(readings, 4, new Criterion.Magnitude("m", share, new Range(78, 90), ANSWERS));
        assertThat(above.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void should_fail_a_spread_when_patients_are_all_alike() {
        Measured.Level level = new Measured.Level(SmallStudy.REFILL);
        Published published = SmallStudy.at("before", SmallStudy.REFILL, 4, 1);
        Criterion spread = new Criterion.Spreads("s", level, published.spread(), ANSWERS);
        Readings readings = readings(normal("change", 0, 1), 0);

        assertThat(judged(readings, 4, spread).verdict()).isEqualTo(Verdict.PASS);
        Criterion wide = new Criterion.Spreads(
                "s", level, SmallStudy.at("before", SmallStudy.REFILL, 4, 2.5).spread(), ANSWERS);
        assertThat(judged(readings, 4, wide).verdict()).isEqualTo(Verdict.FAIL);
    }

    private static Criterion.Heterogeneity changeWithStart() {
        Figure.Relation relation = new Figure.Relation(
                SmallStudy.change(), new Measured.Level(SmallStudy.REFILL), Figure.Relation.Kind.PEARSON);
        return new Criterion.Heterogeneity("h", relation, new Range(-0.95, -0.3), ANSWERS);
    }

    @Test
    void should_fail_a_correlation_when_errors_of_reading_alone_bring_it() {
        // Nobody changes, but with an error as large as the spread a change goes with its start by -0.5.
        Outcome outcome = judged(readings(normal("change", 0, 1e-6), 1), 4, changeWithStart());

        assertThat(number(outcome, Simulated.What.CORRELATION)).isBetween(-0.6, -0.4);
        assertThat(outcome.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void should_pass_a_correlation_when_it_is_the_patients_own() {
        double[] truth = normal("truth", 4, 1);
        double[] towardsFour = IntStream.range(0, PATIENTS)
                .mapToDouble(i -> -0.8 * (truth[i] - 4))
                .toArray();

        Outcome outcome = judged(readings(towardsFour, 0.3), 4, changeWithStart());

        assertThat(outcome.verdict()).isEqualTo(Verdict.PASS);
        assertThat(number(outcome, Simulated.What.CORRELATION_OF_ERRORS)).isGreaterThan(-0.4);
    }

    @Test
    void should_not_be_assessable_when_the_published_baseline_is_missed() {
        Outcome outcome = judged(readings(normal("change", 1, 0.5), 0), 5, rises(50));

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(outcome.reason()).isEqualTo("baseline not met: before");
        assertThat(outcome.simulated()).isEmpty();
    }

    @Test
    void should_not_be_assessable_when_hardly_anybody_could_be_measured() {
        double[] changes = normal("change", 1, 0.5);
        for (int i = 15; i < PATIENTS; i++) {
            changes[i] = Double.NaN;
        }

        Outcome outcome = judged(readings(changes, 0), 4, rises(50));

        assertThat(outcome.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(outcome.reason()).contains("too few");
    }

    @Test
    void should_bring_readings_to_the_scale_of_the_laboratory_when_the_unit_is_another() {
        Published published = SmallStudy.at("before", SmallStudy.REFILL, 12, 3);
        Figure mean = new Figure.Mean(SmallStudy.change());
        Study study = SmallStudy.of(
                SmallStudy.cohort(List.of(), List.of()),
                Design.CROSSOVER,
                Variable.Scale.LABORATORY,
                List.of(published),
                new Criterion.Magnitude("m", mean, new Range(2.5, 3.5), ANSWERS));
        Judge judge = new Judge(study, readings(normal("change", 1, 0.5), 0), SEED);

        assertThat(judge.beside(published, SmallStudy.REFILL)).isCloseTo(12, within(1e-9));
        assertThat(judge.outcomes().getFirst().verdict()).isEqualTo(Verdict.PASS);
    }

    /// What a calibration compares: the number beside the middle of what is accepted, a quarter of the range as its
    /// deviation; whether or not the baseline is met.
    @Test
    void should_say_how_far_off_every_number_is_that_can_be_fitted() {
        Figure mean = new Figure.Mean(SmallStudy.change());
        Measured.Level level = new Measured.Level(SmallStudy.REFILL);
        Study study = SmallStudy.with(
                List.of(SmallStudy.at("before", SmallStudy.REFILL, 6, 1)),
                new Criterion.Magnitude("range", mean, new Range(0, 4), ANSWERS),
                new Criterion.Magnitude("open", mean, Range.atLeast(2), ANSWERS),
                new Criterion.NoChange("none", PAIRED, 2, 10, ANSWERS),
                new Criterion.NoChange("none-unknown", PAIRED, Double.NaN, 10, ANSWERS),
                rises(50),
                new Criterion.Spreads(
                        "spread",
                        level,
                        SmallStudy.at("before", SmallStudy.REFILL, 4, 2).spread(),
                        ANSWERS),
                changeWithStart());
        List<Discrepancy> all = new Judge(study, readings(normal("change", 1, 0.1), 0), SEED).discrepancies();

        assertThat(all.stream().map(Discrepancy::id))
                .containsExactly("small before", "small range", "small none", "small spread", "small h");
        assertThat(all.get(0).deviation()).isCloseTo(0.25, within(1e-12));
        assertThat(all.get(0).off()).isCloseTo(-8, within(1.2));
        assertThat(all.get(1).wanted()).isCloseTo(2, within(1e-12));
        assertThat(all.get(1).off()).isCloseTo(-1, within(0.1));
        assertThat(all.get(2).off()).isCloseTo(2, within(0.1));
        // Half as wide as published is a factor of two below: two deviations.
        assertThat(all.get(3).off()).isCloseTo(-2, within(0.4));
    }
}
