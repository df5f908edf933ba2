package org.vasomotion.guidance.index.sublingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.SublingualMicroscopy.FLOW_HETEROGENEITY_INDEX;
import static org.vasomotion.model.measurand.SublingualMicroscopy.MICROVASCULAR_FLOW_INDEX;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.timeline.Gap;

final class MicrovascularFlowRangeTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new MicrovascularFlowRange();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .by(Method.HANDHELD_VITAL_MICROSCOPY)
                                .from(Site.SUBLINGUAL)
                                .observe(MICROVASCULAR_FLOW_INDEX, 2.15)
                                .observe(FLOW_HETEROGENEITY_INDEX, 0.4),
                        0.86,
                        1e-9,
                        "index 2.15 in sepsis (De Backer 2013); 0.4 x 2.15 by hand"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .by(Method.HANDHELD_VITAL_MICROSCOPY)
                                .from(Site.SUBLINGUAL)
                                .observe(MICROVASCULAR_FLOW_INDEX, 2)
                                .observe(FLOW_HETEROGENEITY_INDEX, 1.5),
                        3,
                        1e-9,
                        "sites at 0 and 3 with a mean of 2: (3 - 0) / 2 = 1.5"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(Monotonicity.increasesWith(MICROVASCULAR_FLOW_INDEX));
    }

    @Test
    void should_be_unknown_when_no_sites_could_differ_so_much() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .at(60)
                        .observe(MICROVASCULAR_FLOW_INDEX, 2.5)
                        .observe(FLOW_HETEROGENEITY_INDEX, 1.5)
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Unknown.class,
                        unknown -> assertThat(unknown.gaps())
                                .containsExactly(new Gap.OutsideDomain("flow-range-exceeds-scale")));
    }
}
