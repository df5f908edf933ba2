package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION;
import static org.vasomotion.model.measurand.BloodGases.CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.guidance.index.Index;

final class CarbonDioxideGapTest extends BaseIndexContract {

    @Override
    public Index instance() {
        return CarbonDioxideGap.centralVenous();
    }

    @Override
    public List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 40)
                                .at(64)
                                .observe(CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION, 46),
                        6,
                        1e-9,
                        "gap of 6 mmHg, the usual cut-off: Al Duhailib, Crit Care Med 2020;48:1855"),
                new WorkedExample(
                        TimelineBuilder.patient()
                                .at(60)
                                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, 38)
                                .at(64)
                                .observe(CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION, 43.6),
                        5.6,
                        1e-9,
                        "gap of 5.6 mmHg, mean at inclusion: Mesquida 2015, doi:10.1186/s13054-015-0858-0"));
    }

    @Override
    public List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.decreasesWith(ARTERIAL_CARBON_DIOXIDE_TENSION),
                Monotonicity.increasesWith(CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION));
    }
}
