package org.vasomotion.guidance.index.peripheral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.vasomotion.model.measurand.PeripheralSigns.CAPILLARY_REFILL_TIME;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class CapillaryRefillTimeChangeTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new CapillaryRefillTimeChange();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient()
                                .by(Method.GLASS_SLIDE)
                                .from(Site.FINGER)
                                .at(0)
                                .observe(CAPILLARY_REFILL_TIME, 4)
                                .at(30)
                                .observe(CAPILLARY_REFILL_TIME, 3),
                        -25,
                        1e-9,
                        "a fall of 25 %, the least significant change: Jacquet-Lagreze 2019, doi:10.1186/s13054-019-2560-0"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .by(Method.GLASS_SLIDE)
                                .from(Site.FINGER)
                                .at(0)
                                .observe(CAPILLARY_REFILL_TIME, 9)
                                .at(60)
                                .observe(CAPILLARY_REFILL_TIME, 4)
                                .at(62)
                                .observe(CAPILLARY_REFILL_TIME, 4.2)
                                .at(90)
                                .observe(CAPILLARY_REFILL_TIME, 2.92),
                        -30.476190,
                        1e-6,
                        "previous reading is the last one: 2.92 / 4.2 by hand; relative change as in Jacquet-Lagreze 2019, doi:10.1186/s13054-019-2560-0"));
    }

    @Override
    public boolean readsWindows() {
        return true;
    }

    @Test
    void should_stay_bounded_when_refill_was_charted_as_above_three_seconds() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .observe(CAPILLARY_REFILL_TIME, Interval.above(Quantity.of(3, Unit.SECOND)))
                        .at(60)
                        .observe(CAPILLARY_REFILL_TIME, 2)
                        .view());

        assertThat(value).isInstanceOfSatisfying(IndexValue.Bounded.class, bounded -> {
            assertThat(bounded.range().low()).isCloseTo(-100, within(1e-9));
            assertThat(bounded.range().high()).isCloseTo(-100.0 / 3, within(1e-9));
        });
    }

    @Test
    void should_have_no_baseline_when_the_technique_changed() {
        IndexValue value = instance()
                .evaluate(TimelineBuilder.patient()
                        .by(Method.EXAMINATION)
                        .observe(CAPILLARY_REFILL_TIME, 4)
                        .at(60)
                        .by(Method.GLASS_SLIDE)
                        .observe(CAPILLARY_REFILL_TIME, 2)
                        .view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Unknown.class,
                        unknown -> assertThat(unknown.gaps()).hasSize(1).first().isInstanceOf(Gap.NoBaseline.class));
    }
}
