package org.vasomotion.guidance.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.guidance.index.Evaluation.NOTHING;
import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_OXYGEN_TENSION;
import static org.vasomotion.model.measurand.MacroHemodynamics.CENTRAL_VENOUS_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.MacroHemodynamics.MEAN_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.Metabolism.LACTATE;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;
import static org.vasomotion.model.measurand.Ventilation.INSPIRED_OXYGEN_FRACTION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Observation;

/// What readings return: a stand-in for every value that is not there, never fewer values than were asked for.
final class EvaluationStandInTest {

    private static final Duration WITHIN = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void should_return_a_stand_in_for_every_value_when_nothing_is_recorded() {
        Evaluation evaluation = Evaluation.of(patient().view());
        assertThat(evaluation.latest(HEART_RATE)).isSameAs(NOTHING);
        assertThat(evaluation.first(BODY_WEIGHT)).isSameAs(NOTHING);
        assertThat(evaluation.preferring(MEAN_ARTERIAL_PRESSURE, List.of(Method.CUFF)))
                .isSameAs(NOTHING);
        assertThat(evaluation.simultaneous(WITHIN, MEAN_ARTERIAL_PRESSURE, CENTRAL_VENOUS_PRESSURE))
                .containsExactly(NOTHING, NOTHING);
        assertThat(evaluation.change(LACTATE, new BaselineWindow(HOUR, HOUR, HOUR)))
                .containsExactly(NOTHING, NOTHING);
        assertThat(evaluation.underSetting(ARTERIAL_OXYGEN_TENSION, INSPIRED_OXYGEN_FRACTION))
                .containsExactly(NOTHING, NOTHING);
        assertThat(evaluation.fluidsIn(Window.NOWHERE)).isSameAs(NOTHING);
    }

    @Test
    void should_return_a_stand_in_when_the_first_value_is_too_old() {
        TimelineBuilder patient = patient().observe(HEART_RATE, 90).at(1000);
        Evaluation evaluation = Evaluation.of(patient.view());
        assertThat(evaluation.first(HEART_RATE)).isSameAs(NOTHING);
        assertThat(evaluation.hasGaps()).isTrue();
    }

    @Test
    void should_return_a_formula_for_a_stand_in_when_every_way_leaves_a_gap() {
        Evaluation evaluation = Evaluation.of(patient().view());
        Way way = e -> {
            Explanation read = e.latest(HEART_RATE);
            return () -> read;
        };
        assertThat(evaluation.firstOf(List.of(way)).get()).isSameAs(NOTHING);
    }

    @Test
    void should_take_other_values_by_any_method_when_only_the_first_ones_share_one() {
        TimelineBuilder patient = patient()
                .by(Method.ARTERIAL_LINE)
                .observe(MEAN_ARTERIAL_PRESSURE, 70)
                .by(Method.MONITOR)
                .observe(HEART_RATE, 90);
        Evaluation evaluation = Evaluation.of(patient.view());
        List<Explanation> read = evaluation.simultaneousBySameMethod(
                WITHIN, List.of(Method.ARTERIAL_LINE), List.of(MEAN_ARTERIAL_PRESSURE), HEART_RATE);
        assertThat(evaluation.hasGaps()).isFalse();
        assertThat(read.getLast().value().exact().value()).isEqualTo(90);
    }

    @Test
    void should_be_as_old_as_a_companion_and_stand_without_regard_to_it() {
        TimelineBuilder patient = patient().observe(HEART_RATE, 90).at(60);
        Evaluation evaluation = Evaluation.of(patient.view());
        Explanation leaf =
                evaluation.companionLeaf((Observation) patient.entries().getFirst());
        IndexValue value = evaluation.conclude(() -> leaf);
        assertThat(((IndexValue.Known) value).observedAt()).isEqualTo(TimelineBuilder.ADMISSION);
        assertThat(value.validUntil()).isEqualTo(Instant.MAX);
    }
}
