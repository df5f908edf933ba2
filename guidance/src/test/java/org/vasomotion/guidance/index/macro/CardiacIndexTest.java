package org.vasomotion.guidance.index.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_INDEX;
import static org.vasomotion.model.measurand.MacroHemodynamics.CARDIAC_OUTPUT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_HEIGHT;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.timeline.Gap;

final class CardiacIndexTest extends BaseIndexContract {

    private static final String FORMULA = "CI = CO / BSA, standard definition, BSA of Mosteller";

    @Override
    public Index instance() {
        return new CardiacIndex();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(CARDIAC_INDEX, 3.1)
                                .observe(CARDIAC_OUTPUT, 9)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        3.1,
                        1e-12,
                        FORMULA + "; reported by the device"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(CARDIAC_OUTPUT, 5)
                                .observe(BODY_HEIGHT, 180)
                                .observe(BODY_WEIGHT, 80),
                        2.5,
                        1e-12,
                        FORMULA + "; 5 L/min over 2 m2"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(CARDIAC_INDEX),
                Monotonicity.increasesWith(CARDIAC_OUTPUT),
                Monotonicity.decreasesWith(BODY_HEIGHT),
                Monotonicity.decreasesWith(BODY_WEIGHT));
    }

    @Test
    void should_name_all_ways_when_none_is_complete() {
        IndexValue value =
                instance().evaluate(patient().at(60).observe(BODY_HEIGHT, 170).view());
        assertThat(((IndexValue.Unknown) value).gaps())
                .containsExactly(
                        new Gap.NeverMeasured(CARDIAC_INDEX, List.of()),
                        new Gap.NeverMeasured(CARDIAC_OUTPUT, List.of()),
                        new Gap.NeverMeasured(BODY_WEIGHT, List.of()));
    }

    @Test
    void should_be_as_old_as_the_output_when_weight_was_taken_long_before() {
        TimelineBuilder patient = patient()
                .at(0)
                .observe(BODY_HEIGHT, 170)
                .observe(BODY_WEIGHT, 70)
                .at(5000)
                .observe(CARDIAC_OUTPUT, 5)
                .at(5010);
        IndexValue value = instance().evaluate(patient.view());
        assertThat(((IndexValue.Known) value).observedAt())
                .isEqualTo(patient.at(5000).now());
    }
}
