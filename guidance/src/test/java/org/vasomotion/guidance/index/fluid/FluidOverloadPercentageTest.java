package org.vasomotion.guidance.index.fluid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Fluids.BALANCED_CRYSTALLOID;
import static org.vasomotion.model.measurand.FluidVolumes.URINE_VOLUME;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.timeline.Gap;

final class FluidOverloadPercentageTest extends BaseBalanceContract {

    private static final String FORMULA = "fluid overload = 100 x cumulative balance (L) / admission weight (kg)";

    @Override
    public Index instance() {
        return new FluidOverloadPercentage();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        recorded(6000)
                                .at(0)
                                .observe(BODY_WEIGHT, 80)
                                .at(60)
                                .give(BALANCED_CRYSTALLOID, 9000)
                                .at(300)
                                .observe(URINE_VOLUME, 1000)
                                .at(600)
                                .observe(BODY_WEIGHT, 88),
                        10,
                        1e-12,
                        FORMULA + "; 8 L in 80 kg, the limit of 10 %; the later weight holds the fluid"),
                new WorkedExample(
                        recorded(6000)
                                .at(0)
                                .observe(BODY_WEIGHT, 70)
                                .at(60)
                                .give(BALANCED_CRYSTALLOID, 3500)
                                .at(90),
                        5,
                        1e-12,
                        FORMULA + "; 3.5 L in 70 kg, the limit of caution"));
    }

    @Test
    void should_be_unknown_when_the_weight_at_admission_is_too_old() {
        TimelineBuilder patient =
                recorded(90_000).at(0).observe(BODY_WEIGHT, 80).at(30_000).observe(BODY_WEIGHT, 90);
        assertThat(instance().evaluate(patient.at(43_200).view())).isInstanceOf(IndexValue.Known.class);
        assertThat(((IndexValue.Unknown) instance().evaluate(patient.at(43_201).view())).gaps())
                .singleElement()
                .isInstanceOf(Gap.TooOld.class);
    }
}
