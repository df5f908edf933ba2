package org.vasomotion.guidance.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.TimelineView;

final class EvaluationTest {

    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final Interval POSSIBLE = Interval.of(0, 20, Unit.MILLIMETRE_OF_MERCURY);

    @Test
    void should_find_three_simultaneous_values_whenever_there_are_any() {
        Cases.run("three at once", 500, random -> {
            TimelineBuilder patient = patient();
            for (int i = random.nextInt(2, 12); i > 0; i--) {
                patient.at(random.nextInt(75));
                switch (random.nextInt(3)) {
                    case 0 -> patient.observe(MEAN_ARTERIAL_PRESSURE, 70);
                    case 1 -> patient.observe(CENTRAL_VENOUS_PRESSURE, 5);
                    default -> patient.observe(CARDIAC_OUTPUT, 5);
                }
            }
            TimelineView view = patient.at(75).view();
            Evaluation evaluation = Evaluation.of(view);
            List<Explanation> found =
                    evaluation.simultaneous(WITHIN, CENTRAL_VENOUS_PRESSURE, MEAN_ARTERIAL_PRESSURE, CARDIAC_OUTPUT);
            Instant latest = latestGroupByTryingAll(view);
            assertThat(evaluation.hasGaps()).isEqualTo(latest.equals(Instant.MIN));
            if (!evaluation.hasGaps()) {
                assertThat(found.stream()
                                .map(leaf -> ((Explanation.Observed) leaf).at())
                                .max(Instant::compareTo))
                        .contains(latest);
            }
        });
    }

    private static Instant latestGroupByTryingAll(TimelineView view) {
        Instant best = Instant.MIN;
        for (Observation a : view.during(MEAN_ARTERIAL_PRESSURE, Instant.MIN, view.at())) {
            for (Observation b : view.during(CENTRAL_VENOUS_PRESSURE, Instant.MIN, view.at())) {
                for (Observation c : view.during(CARDIAC_OUTPUT, Instant.MIN, view.at())) {
                    List<Instant> times = List.of(a.observedAt(), b.observedAt(), c.observedAt());
                    Instant last = times.stream().max(Instant::compareTo).orElseThrow();
                    Instant first = times.stream().min(Instant::compareTo).orElseThrow();
                    boolean close = Duration.between(first, last).compareTo(WITHIN) <= 0;
                    best = close && last.isAfter(best) ? last : best;
                }
            }
        }
        return best;
    }

    @Test
    void should_prefer_the_first_method_when_its_value_is_young_enough() {
        TimelineBuilder patient = patient()
                .live()
                .at(0)
                .by(Method.CUFF)
                .observe(MEAN_ARTERIAL_PRESSURE, 60)
                .by(Method.ARTERIAL_LINE)
                .observe(MEAN_ARTERIAL_PRESSURE, 70);
        assertThat(preferred(patient.at(1))).isEqualTo(70);
        assertThat(preferred(patient.at(2))).isEqualTo(60);
    }

    private static double preferred(TimelineBuilder patient) {
        Evaluation evaluation = Evaluation.of(patient.view());
        Explanation leaf = evaluation.preferring(MEAN_ARTERIAL_PRESSURE, List.of(Method.ARTERIAL_LINE, Method.CUFF));
        assertThat(evaluation.hasGaps()).isFalse();
        return leaf.value().exact().value();
    }

    @Test
    void should_widen_the_result_when_an_optional_part_is_missing_or_too_old() {
        TimelineBuilder absent = patient().at(0).observe(MEAN_ARTERIAL_PRESSURE, 70);
        assertThat(perfusion(absent)).isInstanceOfSatisfying(IndexValue.Bounded.class, bounded -> {
            assertThat(bounded.range()).isEqualTo(Interval.of(50, 70, Unit.MILLIMETRE_OF_MERCURY));
            assertThat(bounded.gaps()).containsExactly(new Gap.NeverMeasured(CENTRAL_VENOUS_PRESSURE, List.of()));
        });
        TimelineBuilder stale =
                patient().at(0).observe(CENTRAL_VENOUS_PRESSURE, 5).at(100).observe(MEAN_ARTERIAL_PRESSURE, 70);
        assertThat(((IndexValue.Bounded) perfusion(stale)).gaps())
                .singleElement()
                .isInstanceOf(Gap.TooOld.class);
        TimelineBuilder present = stale.observe(CENTRAL_VENOUS_PRESSURE, 8);
        assertThat(((IndexValue.Known) perfusion(present)).value().value()).isEqualTo(62);
    }

    private static IndexValue perfusion(TimelineBuilder patient) {
        Evaluation evaluation = Evaluation.of(patient.view());
        Explanation arterial = evaluation.latest(MEAN_ARTERIAL_PRESSURE);
        Explanation venous = evaluation.latestOr(CENTRAL_VENOUS_PRESSURE, POSSIBLE);
        return evaluation.conclude(() ->
                Explanation.derived("perfusion", Operation.DIFFERENCE, Unit.MILLIMETRE_OF_MERCURY, arterial, venous));
    }

    @Test
    void should_be_unknown_when_the_result_could_be_anything() {
        Evaluation evaluation = Evaluation.of(patient().view());
        Explanation anything = evaluation.possible(
                "anything",
                Interval.of(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Unit.ONE),
                new Gap.OutsideDomain("test"));
        assertThat(((IndexValue.Unknown) evaluation.conclude(() -> anything)).gaps())
                .containsExactly(new Gap.OutsideDomain("test"));
    }

    @Test
    void should_forget_the_ages_of_a_way_when_it_is_not_taken() {
        TimelineBuilder patient =
                patient().at(0).observe(MEAN_ARTERIAL_PRESSURE, 70).at(10).observe(HEART_RATE, 90);
        Evaluation evaluation = Evaluation.of(patient.view());
        Way withGap = e -> {
            Explanation read = e.latest(MEAN_ARTERIAL_PRESSURE);
            e.latest(CENTRAL_VENOUS_PRESSURE);
            return () -> read;
        };
        Way complete = e -> {
            Explanation read = e.latest(HEART_RATE);
            return () -> read;
        };
        IndexValue value = evaluation.conclude(evaluation.firstOf(List.of(withGap, complete)));
        assertThat(((IndexValue.Known) value).observedAt()).isEqualTo(patient.now());
    }

    @Test
    void should_not_take_a_way_when_its_only_gap_was_noted_before() {
        Evaluation evaluation = Evaluation.of(patient().view());
        Way same = e -> {
            Explanation read = e.latest(HEART_RATE);
            return () -> read;
        };
        IndexValue value = evaluation.conclude(evaluation.firstOf(List.of(same, same)));
        assertThat(((IndexValue.Unknown) value).gaps()).containsExactly(new Gap.NeverMeasured(HEART_RATE, List.of()));
    }

    @Test
    void should_stand_until_it_leaves_the_window_when_read_in_one() {
        TimelineBuilder patient = patient().at(0).observe(HEART_RATE, 90);
        Evaluation evaluation = Evaluation.of(patient.view());
        Explanation leaf = evaluation.windowLeaf((Observation) patient.entries().getFirst(), Duration.ofHours(2));
        assertThat(evaluation.conclude(() -> leaf).validUntil())
                .isEqualTo(patient.at(120).now());
    }

    @Test
    void should_add_the_rates_when_two_open_and_ended_infusions_run() {
        TimelineBuilder patient = patient()
                .at(0)
                .infuse(NOREPINEPHRINE, 0.2, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 40_000)
                .at(10)
                .infuse(NOREPINEPHRINE, 0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        Evaluation evaluation = Evaluation.of(patient.view());
        Explanation rate = evaluation.infusionRate(NOREPINEPHRINE, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        IndexValue.Known value = (IndexValue.Known) evaluation.conclude(() -> rate);
        assertThat(value.value().value()).isEqualTo(0.1 + 0.2);
        assertThat(value.observedAt()).isEqualTo(patient.now());
        assertThat(value.validUntil()).isEqualTo(patient.at(10 + 135).now().plusNanos(1));
    }

    @Test
    void should_stand_until_its_stated_end_when_that_is_weeks_away() {
        TimelineBuilder patient =
                patient().at(0).infuse(NOREPINEPHRINE, 0.2, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE, 40_000);
        Evaluation evaluation = Evaluation.of(patient.view());
        Explanation rate = evaluation.infusionRate(NOREPINEPHRINE, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        Instant until = evaluation.conclude(() -> rate).validUntil();
        assertThat(until).isEqualTo(patient.at(40_000).now());
        Evaluation after = Evaluation.of(patient.at(39_999).view());
        after.infusionRate(NOREPINEPHRINE, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE);
        assertThat(after.hasGaps()).isFalse();
    }
}
