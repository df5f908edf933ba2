package org.vasomotion.guidance.index.organ;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.OrganFunction.BILIRUBIN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;

final class SofaLiverTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new SofaLiver();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient().at(60).observe(BILIRUBIN, 5.9),
                        2,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: 2.0 to 5.9 is 2"),
                new WorkedExample(
                        TimelineBuilder.patient().at(60).observe(BILIRUBIN, 12.1),
                        4,
                        0,
                        "table 1 of Singer, JAMA 2016;315:801, after Vincent 1996: above 12.0 is 4"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(BILIRUBIN));
    }

    @Test
    void should_follow_the_published_table_when_a_value_is_on_either_side_of_a_threshold() {
        double[] values = {1.1, 1.2, 1.9, 2.0, 5.9, 6.0, 11.9, 12.1};
        int[] points = {0, 1, 1, 2, 2, 3, 3, 4};
        for (int i = 0; i < values.length; i++) {
            IndexValue value = instance()
                    .evaluate(TimelineBuilder.patient()
                            .at(60)
                            .observe(BILIRUBIN, values[i])
                            .view());

            assertThat(((IndexValue.Known) value).value().value())
                    .as("%s", values[i])
                    .isEqualTo(points[i]);
        }
    }
}
