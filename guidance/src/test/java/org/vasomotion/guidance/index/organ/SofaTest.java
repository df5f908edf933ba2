package org.vasomotion.guidance.index.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.drug.Inotropes.DOBUTAMINE;
import static org.vasomotion.model.drug.Vasopressors.ANGIOTENSIN_II;
import static org.vasomotion.model.drug.Vasopressors.DOPAMINE;
import static org.vasomotion.model.drug.Vasopressors.EPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.NOREPINEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.PHENYLEPHRINE;
import static org.vasomotion.model.drug.Vasopressors.TERLIPRESSIN;
import static org.vasomotion.model.drug.Vasopressors.VASOPRESSIN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.model.explanation.GradingScale;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;

/// Tables and inputs are made once, as classes load; here they are made afresh.
final class SofaTest {

    /// Table 1 of Singer, JAMA 2016;315:801: below 1.2 mg/dL none, then 1.2, 2.0, 6.0 and, from 12 on, four.
    @Test
    void should_give_a_point_less_for_each_row_when_a_table_is_read_from_four_down() {
        GradingScale bilirubin =
                Sofa.fromFourDown(GradingScale.Direction.AT_LEAST, Unit.MILLIGRAM_PER_DECILITRE, 12, 6, 2, 1.2);
        assertThat(Stream.of(1.1, 1.2, 1.9, 2.0, 5.9, 6.0, 11.9, 12.0).map(value -> points(bilirubin, value)))
                .containsExactly(0.0, 1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0);
    }

    private static double points(GradingScale scale, double value) {
        return scale.grade(Interval.exactly(value, Unit.MILLIGRAM_PER_DECILITRE))
                .exact()
                .value();
    }

    @Test
    void should_read_the_drugs_of_the_table_and_those_that_it_does_not_list() {
        assertThat(CatecholaminePoints.inputs())
                .containsAll(List.of(
                        new Input.InfusionRate(NOREPINEPHRINE),
                        new Input.InfusionRate(EPINEPHRINE),
                        new Input.InfusionRate(DOPAMINE),
                        new Input.InfusionRate(DOBUTAMINE),
                        new Input.InfusionRate(VASOPRESSIN),
                        new Input.InfusionRate(PHENYLEPHRINE),
                        new Input.InfusionRate(ANGIOTENSIN_II),
                        new Input.InfusionRate(TERLIPRESSIN)));
    }
}
