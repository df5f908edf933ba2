package org.vasomotion.guidance.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Fluids.BALANCED_CRYSTALLOID;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_INPUT;
import static org.vasomotion.model.observation.Coverage.Kind.FLUID_OUTPUT;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.index.fluid.FluidOverloadPercentage;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Until when a value stands and how old it is, where several readings share in it.
final class EvaluationPromiseTest {

    private static final Duration WITHIN = Duration.ofMinutes(15);

    @Test
    void should_stand_until_a_later_partnerless_value_is_too_old_when_an_earlier_group_was_taken() {
        TimelineBuilder patient = patient()
                .charted()
                .at(0)
                .observe(MEAN_ARTERIAL_PRESSURE, 70)
                .observe(CENTRAL_VENOUS_PRESSURE, 5)
                .live()
                .at(40)
                .observe(MEAN_ARTERIAL_PRESSURE, 80);
        IndexValue value = perfusion(patient);
        assertThat(((IndexValue.Known) value).value().value()).isEqualTo(65);
        assertThat(value.validUntil()).isEqualTo(patient.at(41).now().plusNanos(1));
        assertThat(perfusion(patient.at(42))).isInstanceOf(IndexValue.Unknown.class);
    }

    private static IndexValue perfusion(TimelineBuilder patient) {
        Evaluation evaluation = Evaluation.of(patient.view());
        List<Explanation> read = evaluation.simultaneous(WITHIN, MEAN_ARTERIAL_PRESSURE, CENTRAL_VENOUS_PRESSURE);
        return evaluation.conclude(
                () -> Explanation.derived("perfusion", Operation.DIFFERENCE, Unit.MILLIMETRE_OF_MERCURY, read));
    }

    @Test
    void should_stand_until_the_first_weight_takes_effect_when_it_is_recorded_ahead() {
        TimelineBuilder patient = patient().at(60).observe(BODY_WEIGHT, 80).at(0);
        Evaluation evaluation = Evaluation.of(patient.view());
        Explanation weight = evaluation.first(BODY_WEIGHT);
        IndexValue value = evaluation.conclude(() -> weight);
        assertThat(value).isInstanceOf(IndexValue.Unknown.class);
        assertThat(value.validUntil()).isEqualTo(patient.at(60).now());
    }

    @Test
    void should_forget_what_a_way_left_open_when_it_is_not_taken() {
        TimelineBuilder patient = patient().at(0).observe(BODY_WEIGHT, 80).at(10);
        Evaluation evaluation = Evaluation.of(patient.view());
        Interval possible = Interval.of(0, 20, Unit.MILLIMETRE_OF_MERCURY);
        Way withGap = e -> {
            e.heldSince(patient.now());
            Explanation open = e.latestOr(CENTRAL_VENOUS_PRESSURE, possible);
            e.latest(HEART_RATE);
            return () -> open;
        };
        Way weightOrMore = e -> {
            Explanation weight = e.latest(BODY_WEIGHT);
            Explanation more = new Explanation.Missing("more", Interval.of(0, 1, Unit.KILOGRAM));
            return () -> Explanation.derived("sum", Operation.SUM, Unit.KILOGRAM, weight, more);
        };
        IndexValue value = evaluation.conclude(evaluation.firstOf(List.of(withGap, weightOrMore)));
        assertThat(((IndexValue.Bounded) value).gaps()).isEmpty();
        assertThat(((IndexValue.Bounded) value).observedAt()).isEqualTo(TimelineBuilder.ADMISSION);
    }

    @Test
    void should_be_of_now_when_a_fluid_runs() {
        TimelineBuilder patient = patient()
                .covered(FLUID_INPUT, 0, 6000)
                .covered(FLUID_OUTPUT, 0, 6000)
                .observe(BODY_WEIGHT, 80)
                .at(60)
                .give(BALANCED_CRYSTALLOID, 500, 30)
                .at(70);
        IndexValue value = new FluidOverloadPercentage().evaluate(patient.view());
        assertThat(((IndexValue.Known) value).observedAt()).isEqualTo(patient.now());
        assertThat(value.validUntil()).isEqualTo(patient.now());
    }

    @Test
    void should_evaluate_all_when_a_statement_of_completeness_enters() {
        IndexSet set = IndexSet.of(List.of(new FluidOverloadPercentage()));
        TimelineBuilder patient = patient().covered(FLUID_OUTPUT, 0, 600).observe(BODY_WEIGHT, 80);
        IndexSnapshot before = set.evaluate(patient.view());
        Entry coverage = patient.covered(FLUID_INPUT, 0, 600).entries().getLast();
        assertThat(before.values().getFirst()).isInstanceOf(IndexValue.Unknown.class);
        assertThat(set.update(before, patient.view(), List.of(coverage))
                        .values()
                        .getFirst())
                .isInstanceOf(IndexValue.Known.class);
        assertThat(set.indices()).hasSize(1);
    }
}
