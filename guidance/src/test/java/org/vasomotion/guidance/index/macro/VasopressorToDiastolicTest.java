package org.vasomotion.guidance.index.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.measurand.MacroHemodynamics.DIASTOLIC_ARTERIAL_PRESSURE;
import static org.vasomotion.model.measurand.MacroHemodynamics.HEART_RATE;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class VasopressorToDiastolicTest extends BaseIndexContract {

    private static final String FORMULA = "VNERi = DAP / (NE x HR), Goury";

    @Override
    public Index instance() {
        return new VasopressorToDiastolic();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(DIASTOLIC_ARTERIAL_PRESSURE, 52)
                                .observe(HEART_RATE, 100)
                                .infuse(NOREPINEPHRINE, 0.2, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                        2.6,
                        1e-12,
                        FORMULA + "; median pressure and dose of its 424 patients, at 100/min"),
                new WorkedExample(
                        patient()
                                .at(60)
                                .observe(DIASTOLIC_ARTERIAL_PRESSURE, 60)
                                .observe(HEART_RATE, 90)
                                .infuse(NOREPINEPHRINE, 0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                        60 / 9.0,
                        1e-12,
                        FORMULA + "; near the nadir of 6.7"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(DIASTOLIC_ARTERIAL_PRESSURE),
                Monotonicity.decreasesWith(HEART_RATE),
                Monotonicity.decreasesWith(NOREPINEPHRINE));
    }

    @Test
    void should_be_unknown_when_norepinephrine_is_stopped() {
        IndexValue value = instance()
                .evaluate(patient()
                        .at(60)
                        .observe(DIASTOLIC_ARTERIAL_PRESSURE, 60)
                        .observe(HEART_RATE, 90)
                        .infuse(NOREPINEPHRINE, 0, Unit.MICROGRAM_PER_MINUTE)
                        .view());
        assertThat(((IndexValue.Unknown) value).gaps()).containsExactly(new Gap.OutsideDomain("divisor-may-be-zero"));
    }

    @Test
    void should_ask_for_the_weight_when_the_dose_is_not_per_kilogram() {
        TimelineBuilder patient = patient()
                .at(60)
                .observe(DIASTOLIC_ARTERIAL_PRESSURE, 60)
                .observe(HEART_RATE, 90)
                .infuse(NOREPINEPHRINE, 8, Unit.MICROGRAM_PER_MINUTE);
        assertThat(((IndexValue.Unknown) instance().evaluate(patient.view())).gaps())
                .containsExactly(new Gap.NoBodyMass(NOREPINEPHRINE));
        IndexValue weighed =
                instance().evaluate(patient.observe(BODY_WEIGHT, 80).view());
        assertThat(((IndexValue.Known) weighed).value().value()).isEqualTo(60 / 9.0);
    }
}
