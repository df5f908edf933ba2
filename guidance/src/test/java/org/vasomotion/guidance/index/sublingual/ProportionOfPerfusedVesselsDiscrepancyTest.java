package org.vasomotion.guidance.index.sublingual;

import static org.vasomotion.model.measurand.SublingualMicroscopy.PERFUSED_VESSEL_DENSITY;
import static org.vasomotion.model.measurand.SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS;
import static org.vasomotion.model.measurand.SublingualMicroscopy.TOTAL_VESSEL_DENSITY;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.measurand.Site;

final class ProportionOfPerfusedVesselsDiscrepancyTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return new ProportionOfPerfusedVesselsDiscrepancy();
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
                                .observe(PERFUSED_VESSEL_DENSITY, 13)
                                .observe(PROPORTION_OF_PERFUSED_VESSELS, 65),
                        0,
                        1e-9,
                        "De Backer, Crit Care Med 2013: 65 % of small vessels perfused in severe sepsis; consistent by definition"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .by(Method.HANDHELD_VITAL_MICROSCOPY)
                                .from(Site.SUBLINGUAL)
                                .observe(TOTAL_VESSEL_DENSITY, 22)
                                .observe(PERFUSED_VESSEL_DENSITY, 19.8)
                                .observe(PROPORTION_OF_PERFUSED_VESSELS, 95),
                        5,
                        1e-9,
                        "De Backer 2002: 90 % perfused in health; 95 reported"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.increasesWith(PROPORTION_OF_PERFUSED_VESSELS),
                Monotonicity.decreasesWith(PERFUSED_VESSEL_DENSITY));
    }
}
