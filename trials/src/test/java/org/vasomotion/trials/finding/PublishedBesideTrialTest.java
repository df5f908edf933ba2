package org.vasomotion.trials.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.simulation.scenario.SignTest;
import org.vasomotion.trials.criterion.Outcome;
import org.vasomotion.trials.criterion.Verdict;
import org.vasomotion.trials.design.Comparison;
import org.vasomotion.trials.study.Contrast;
import org.vasomotion.trials.study.Criterion;
import org.vasomotion.trials.study.Figure;
import org.vasomotion.trials.study.Measured;
import org.vasomotion.trials.study.Point;
import org.vasomotion.trials.study.Published;
import org.vasomotion.trials.study.Range;
import org.vasomotion.trials.study.SourceKind;
import org.vasomotion.trials.study.Spread;
import org.vasomotion.trials.study.Statistic;

/// A trial against its publication, by the judge of studies.
class PublishedBesideTrialTest {

    private static final List<String> ANSWERS = List.of("fluid");
    private static final Duration OUTCOMES = Recordable.OUTCOMES_AT;

    private static Measured level(String variable, String arm, Duration at) {
        return new Measured.Level(InventedTrial.at(variable, arm, at));
    }

    private static Published published(Point point, double value, Spread spread) {
        return new Published(
                "fluid", new Published.Subject.At(point), Statistic.MEAN, value, spread, 28, SourceKind.ABSTRACT);
    }

    private static List<Outcome> judged(int perArm, double refillBefore, Criterion... criteria) {
        Published before = published(
                Point.baseline("refill", "all"),
                refillBefore,
                new Spread(refillBefore - 1, refillBefore + 1, Spread.Kind.SD));
        return InventedTrial.findings(Comparison.PARALLEL, perArm, List.of(before), List.of(criteria))
                .judge()
                .outcomes();
    }

    private static final Criterion LESS_FLUID = new Criterion.Direction(
            "less-fluid",
            new Contrast.Groups(
                    level("fluid", "refill", InventedTrial.LASTS), level("fluid", "usual", InventedTrial.LASTS)),
            Criterion.Direction.Way.FALL,
            28,
            50,
            ANSWERS);

    private static Criterion effect(Figure.Effect.Kind kind, Range accept) {
        return new Criterion.Magnitude(
                "effect",
                new Figure.Effect(level("death", "refill", OUTCOMES), level("death", "usual", OUTCOMES), kind),
                accept,
                ANSWERS);
    }

    @Test
    void should_pass_or_fail_by_what_the_arms_became() {
        Criterion alike = new Criterion.NoChange(
                "refill-alike",
                new Contrast.Groups(
                        level("refill", "refill", InventedTrial.LASTS), level("refill", "usual", InventedTrial.LASTS)),
                1,
                28,
                ANSWERS);
        Criterion amount = new Criterion.Magnitude(
                "fluid-amount",
                new Figure.Difference(
                        level("fluid", "refill", InventedTrial.LASTS), level("fluid", "usual", InventedTrial.LASTS)),
                new Range(-0.61, -0.59),
                ANSWERS);
        Criterion wrong = new Criterion.Magnitude(
                "target-met",
                new Figure.Share(level("refill", "refill", InventedTrial.LASTS), SignTest.Side.AT_MOST, 4.5),
                new Range(0, 10),
                ANSWERS);
        List<Outcome> outcomes = judged(30, 5.35, LESS_FLUID, alike, amount, wrong);

        assertThat(outcomes)
                .extracting(Outcome::verdict)
                .containsExactly(Verdict.PASS, Verdict.PASS, Verdict.PASS, Verdict.FAIL);
        assertThat(outcomes.get(2).simulated().getFirst().value()).isCloseTo(-0.6, within(1e-9));
        assertThat(outcomes.get(3).simulated().getFirst().value()).isCloseTo(60, within(0.1));
    }

    /// The arm whose heart and brain lack no flow dies less: its hazard is lower, and it wins.
    @Test
    void should_compare_hazards_and_wins_of_the_arm_that_is_named_first() {
        List<Outcome> outcomes = judged(
                100,
                5.35,
                effect(Figure.Effect.Kind.HAZARD_RATIO, Range.atMost(0.999)),
                effect(Figure.Effect.Kind.WIN_RATIO, Range.atLeast(1.001)));

        assertThat(outcomes).extracting(Outcome::verdict).containsExactly(Verdict.PASS, Verdict.PASS);
    }

    /// A change within an arm knows where its own patients began.
    @Test
    void should_follow_patients_of_an_arm_from_the_baseline_of_all() {
        Measured change = new Measured.Change(
                Point.baseline("refill", "all"),
                InventedTrial.at("refill", "usual", InventedTrial.LASTS),
                Measured.Change.Unit.OWN);
        Figure.Relation relation = new Figure.Relation(
                change, new Measured.Level(Point.baseline("refill", "all")), Figure.Relation.Kind.PEARSON);
        List<Outcome> outcomes = judged(
                30,
                5.35,
                new Criterion.Magnitude("falls", new Figure.Median(change), new Range(-1.1, -1), ANSWERS),
                new Criterion.Heterogeneity("most-where-long", relation, new Range(-1, -0.9), ANSWERS));

        assertThat(outcomes).extracting(Outcome::verdict).containsExactly(Verdict.PASS, Verdict.PASS);
    }

    @Test
    void should_not_be_assessable_when_the_baseline_is_missed_or_arms_are_small() {
        assertThat(judged(30, 9, LESS_FLUID).getFirst())
                .returns(Verdict.NOT_ASSESSABLE, Outcome::verdict)
                .returns("baseline not met: fluid", Outcome::reason);
        assertThat(judged(19, 5.35, LESS_FLUID).getFirst().verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(judged(20, 5.35, LESS_FLUID).getFirst().verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void should_show_in_the_published_unit_what_stands_beside() {
        Published fluid = published(InventedTrial.at("fluid", "usual", InventedTrial.LASTS), 1.5, Spread.none());
        Findings findings = InventedTrial.findings(Comparison.PARALLEL, 30, List.of(fluid), List.of());

        assertThat(findings.judge().beside(fluid, InventedTrial.at("fluid", "usual", InventedTrial.LASTS)))
                .isCloseTo(0.945, within(1e-9));
    }

    /// Everybody is in both arms: own differences, nobody is counted twice.
    @Test
    void should_take_same_patients_as_pairs() {
        Findings findings = InventedTrial.findings(Comparison.SAME_PATIENTS, 30, List.of(), List.of(LESS_FLUID));

        assertThat(findings.judge().outcomes().getFirst().verdict()).isEqualTo(Verdict.PASS);
        assertThat(findings.all().getFirst().trajectories()).isEmpty();
    }

    @Test
    void should_know_exposures_and_outcomes_by_their_names() {
        assertThat(Recordable.names()).contains("resuscitation-fluid", "death", "days-without-support");
        assertThat(Recordable.exposure("death")).isEmpty();
        assertThat(Recordable.endpoint("balance")).isEmpty();
    }
}
