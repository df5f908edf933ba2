package org.vasomotion.guidance.index.dose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.drug.Inotropes.DOBUTAMINE;
import static org.vasomotion.model.drug.Inotropes.MILRINONE;
import static org.vasomotion.model.drug.Vasopressors.DOPAMINE;
import static org.vasomotion.model.drug.Vasopressors.EPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.VASOPRESSIN;
import static org.vasomotion.model.measurand.PatientProperties.BODY_WEIGHT;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.drug.Drug;

/// An index takes its parts once, as its class loads; here they are taken afresh.
final class WeightedDoseTest {

    private static final Map<Drug, Double> SONG_2021 = Map.of(
            DOPAMINE,
            1.0,
            DOBUTAMINE,
            1.0,
            EPINEPHRINE,
            100.0,
            MILRINONE,
            10.0,
            VASOPRESSIN,
            10_000.0,
            NOREPINEPHRINE,
            100.0);

    @Test
    void should_hold_the_published_drugs_and_factors_when_taken_from_the_catalogue() {
        assertThat(parts().stream()
                        .collect(Collectors.toMap(
                                WeightedDose::drug,
                                part -> part.factor().value().exact().value())))
                .isEqualTo(SONG_2021);
    }

    @Test
    void should_read_the_rate_of_each_drug_and_the_weight_when_summed() {
        List<Input> inputs = WeightedDose.inputs(parts());
        assertThat(inputs).hasSize(SONG_2021.size() + 1).endsWith(new Input.Optional(BODY_WEIGHT));
        assertThat(inputs)
                .containsAll(
                        SONG_2021.keySet().stream().map(Input.InfusionRate::new).toList());
    }

    private static List<WeightedDose> parts() {
        return WeightedDose.of("vasoactive-inotropic-weight", Drug::vasoactiveInotropicWeight);
    }
}
