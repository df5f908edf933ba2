package org.vasomotion.guidance.index.metabolic;

import static org.vasomotion.model.measurand.Metabolism.LACTATE;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Cases;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class SixHourLactateClearanceTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return LactateClearance.overSixHours();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(0)
                                .observe(LACTATE, 4)
                                .at(360)
                                .observe(LACTATE, 2.7),
                        32.5,
                        1e-9,
                        "4.0 to 2.7 mmol/L in 6 h: medians of Hernandez, Ann Intensive Care 2014;4:30"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(0)
                                .observe(LACTATE, 5)
                                .at(60)
                                .observe(LACTATE, 3)
                                .at(300)
                                .observe(LACTATE, 6)
                                .at(370)
                                .observe(LACTATE, 4),
                        20,
                        1e-9,
                        "(5.0 - 4.0) / 5.0, formula of Marty, doi:10.1186/2110-5820-3-3"));
    }

    @Override
    public boolean readsWindows() {
        return true;
    }

    /// A second sample of the same method and site, in the window, is rare among random records.
    @Override
    public void cases(String law, Cases.Body body) {
        Cases.run(instance().id() + ", " + law, 10 * CASES, body);
    }
}
