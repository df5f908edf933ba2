package org.vasomotion.guidance.index.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.measurand.MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.SYSTOLIC_ARTERIAL_PRESSURE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.timeline.Gap;

final class PulsePressureTest extends BaseIndexContract {

    private static final String FORMULA = "pulse pressure = SAP - DAP, standard definition";

    @Override
    public Index instance() {
        return new PulsePressure();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(SYSTOLIC_ARTERIAL_PRESSURE, 120)
                                .observe(DIASTOLIC_ARTERIAL_PRESSURE, 80),
                        40,
                        1e-12,
                        FORMULA + "; the threshold of ANDROMEDA-SHOCK-2"),
                new WorkedExample(
                        patient()
                                .by(Method.ARTERIAL_LINE)
                                .at(60)
                                .observe(SYSTOLIC_ARTERIAL_PRESSURE, 88)
                                .observe(DIASTOLIC_ARTERIAL_PRESSURE, 35),
                        53,
                        1e-12,
                        FORMULA + "; low diastolic pressure by line"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(SYSTOLIC_ARTERIAL_PRESSURE),
                Monotonicity.decreasesWith(DIASTOLIC_ARTERIAL_PRESSURE));
    }

    @Test
    void should_be_unknown_when_only_a_mixture_of_line_and_cuff_is_there() {
        TimelineBuilder mixed = patient()
                .at(60)
                .by(Method.ARTERIAL_LINE)
                .observe(SYSTOLIC_ARTERIAL_PRESSURE, 120)
                .by(Method.CUFF)
                .observe(DIASTOLIC_ARTERIAL_PRESSURE, 50);
        IndexValue value = instance().evaluate(mixed.view());
        assertThat(value).isInstanceOf(IndexValue.Unknown.class);
        assertThat(((IndexValue.Unknown) value).gaps()).singleElement().isInstanceOf(Gap.NotSimultaneous.class);
    }

    @Test
    void should_read_the_line_when_line_and_cuff_are_both_there() {
        TimelineBuilder both = pair(Method.ARTERIAL_LINE, 100, 60, patient().at(60));
        assertThat(value(pair(Method.CUFF, 110, 80, both))).isEqualTo(40);
    }

    @Test
    void should_read_the_cuff_when_the_line_is_silent() {
        TimelineBuilder both =
                pair(Method.ARTERIAL_LINE, 100, 60, patient().live().at(50));
        assertThat(value(pair(Method.CUFF, 110, 80, both.at(55)).at(60))).isEqualTo(30);
    }

    @Test
    void should_take_the_last_pair_when_the_latest_values_are_of_different_beats() {
        TimelineBuilder patient = pair(Method.CUFF, 110, 80, patient().at(50));
        assertThat(value(patient.at(60).observe(SYSTOLIC_ARTERIAL_PRESSURE, 140)))
                .isEqualTo(30);
    }

    @Test
    void should_read_an_unstated_method_when_there_is_no_other() {
        assertThat(value(pair(Method.UNSPECIFIED, 90, 50, patient().at(50)))).isEqualTo(40);
    }

    private static TimelineBuilder pair(Method method, double systolic, double diastolic, TimelineBuilder patient) {
        return patient.by(method)
                .observe(SYSTOLIC_ARTERIAL_PRESSURE, systolic)
                .observe(DIASTOLIC_ARTERIAL_PRESSURE, diastolic);
    }

    private double value(TimelineBuilder patient) {
        IndexValue value = instance().evaluate(patient.view());
        assertThat(value).isInstanceOf(IndexValue.Known.class);
        return ((IndexValue.Known) value).value().value();
    }
}
