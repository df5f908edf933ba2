package org.vasomotion.guidance.index.sublingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vasomotion.model.measurand.SublingualMicroscopy.PERFUSED_VESSEL_DENSITY;
import static org.vasomotion.model.measurand.SublingualMicroscopy.TOTAL_VESSEL_DENSITY;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.observation.Provenance;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Gap;

final class PerfusedVesselProportionFromDensitiesTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new PerfusedVesselProportionFromDensities();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .by(Method.HANDHELD_VITAL_MICROSCOPY)
                                .from(Site.SUBLINGUAL)
                                .observe(TOTAL_VESSEL_DENSITY, 20)
                                .observe(PERFUSED_VESSEL_DENSITY, 13),
                        65,
                        1e-9,
                        "De Backer, Crit Care Med 2013: 65 % of small vessels perfused in severe sepsis; 13 / 20 by hand"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .by(Method.HANDHELD_VITAL_MICROSCOPY)
                                .from(Site.SUBLINGUAL)
                                .observe(TOTAL_VESSEL_DENSITY, 22)
                                .observe(PERFUSED_VESSEL_DENSITY, 19.8),
                        90,
                        1e-9,
                        "De Backer 2002: 90 % perfused in health; 19.8 / 22 by hand"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(PERFUSED_VESSEL_DENSITY), Monotonicity.decreasesWith(TOTAL_VESSEL_DENSITY));
    }

    @Test
    void should_be_unknown_when_the_densities_come_from_two_devices() {
        TimelineBuilder patient = TimelineBuilder.patient()
                .at(60)
                .by(Method.HANDHELD_VITAL_MICROSCOPY)
                .from(Site.SUBLINGUAL)
                .observe(TOTAL_VESSEL_DENSITY, 20);
        IndexValue value =
                instance().evaluate(patient.add(fromAnotherDevice(patient)).view());

        assertThat(value)
                .isInstanceOfSatisfying(
                        IndexValue.Unknown.class,
                        unknown ->
                                assertThat(unknown.gaps()).hasSize(1).first().isInstanceOf(Gap.NotSimultaneous.class));
    }

    private static Observation fromAnotherDevice(TimelineBuilder patient) {
        return new Observation(
                new EntryId("other-camera", "1"),
                0,
                PERFUSED_VESSEL_DENSITY,
                Interval.exactly(13, Unit.MILLIMETRE_PER_SQUARE_MILLIMETRE),
                patient.now(),
                patient.now(),
                Method.HANDHELD_VITAL_MICROSCOPY,
                Site.SUBLINGUAL,
                Acquisition.CHARTED,
                new Provenance("PVD", "perfused density", "other camera", 0));
    }
}
