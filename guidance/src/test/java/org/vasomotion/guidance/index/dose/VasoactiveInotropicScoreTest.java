package org.vasomotion.guidance.index.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.guidance.contract.TimelineBuilder.patient;
import static org.vasomotion.model.drug.Inotropes.DOBUTAMINE;
import static org.vasomotion.model.drug.Inotropes.MILRINONE;
import static org.vasomotion.model.drug.Vasopressors.DOPAMINE;
import static org.vasomotion.model.drug.Vasopressors.EPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.PHENYLEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.VASOPRESSIN;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;
import static org.vasomotion.model.observation.Coverage.Kind.VASOACTIVE_INFUSIONS;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.quantity.Unit;

final class VasoactiveInotropicScoreTest extends BaseIndexContract {

    private static final String FORMULA =
            "VIS = DA + DOB + 100 EPI + 10 MIL + 10000 VP (U/kg/min) + 100 NE, Song, J Clin Med 2021;10:495";

    @Override
    public Index instance() {
        return new VasoactiveInotropicScore();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        patient()
                                .covered(VASOACTIVE_INFUSIONS, 0, 3000)
                                .at(60)
                                .infuse(NOREPINEPHRINE, 0.2, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                                .infuse(DOBUTAMINE, 5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                                .infuse(MILRINONE, 0.5, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                        30,
                        1e-9,
                        FORMULA + "; 20 + 5 + 5, just below the cut-off of 31"),
                new WorkedExample(
                        patient()
                                .covered(VASOACTIVE_INFUSIONS, 0, 3000)
                                .at(60)
                                .observe(BODY_WEIGHT, 80)
                                .infuse(EPINEPHRINE, 0.1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                                .infuse(DOPAMINE, 3, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                                .infuse(VASOPRESSIN, 0.04, Unit.INTERNATIONAL_UNIT_PER_MINUTE),
                        18,
                        1e-9,
                        FORMULA + "; 10 + 3 + 5 in 80 kg"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(NOREPINEPHRINE),
                Monotonicity.increasesWith(EPINEPHRINE),
                Monotonicity.increasesWith(VASOPRESSIN),
                Monotonicity.increasesWith(DOPAMINE),
                Monotonicity.increasesWith(DOBUTAMINE),
                Monotonicity.increasesWith(MILRINONE));
    }

    @Test
    void should_not_count_a_drug_when_the_score_gives_it_no_weight() {
        IndexValue value = instance()
                .evaluate(patient()
                        .covered(VASOACTIVE_INFUSIONS, 0, 3000)
                        .at(60)
                        .infuse(PHENYLEPHRINE, 1, Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE)
                        .view());
        assertThat(((IndexValue.Known) value).value().value()).isZero();
    }
}
