package org.vasomotion.guidance.index.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.OrganFunction.PLATELET_COUNT;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;

final class SofaCoagulationTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new SofaCoagulation();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient().at(60).observe(PLATELET_COUNT, 49),
                        3,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: below 50 is 3"),
                new WorkedExample(
                        TimelineBuilder.patient().at(60).observe(PLATELET_COUNT, 150),
                        0,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: 150 is 0"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.decreasesWith(PLATELET_COUNT));
    }

    @Test
    void should_follow_the_published_table_when_a_value_is_on_either_side_of_a_threshold() {
        double[] values = {19, 20, 49, 50, 99, 100, 149, 150};
        int[] points = {4, 3, 3, 2, 2, 1, 1, 0};
        for (int i = 0; i < values.length; i++) {
            IndexValue value = instance()
                    .evaluate(TimelineBuilder.patient()
                            .at(60)
                            .observe(PLATELET_COUNT, values[i])
                            .view());

            assertThat(((IndexValue.Known) value).value().value())
                    .as("%s", values[i])
                    .isEqualTo(points[i]);
        }
    }
}
