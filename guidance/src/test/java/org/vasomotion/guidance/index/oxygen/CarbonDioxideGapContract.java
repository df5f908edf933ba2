package org.vasomotion.guidance.index.oxygen;

import static org.vasomotion.model.measurand.BloodGases.ARTERIAL_CARBON_DIOXIDE_TENSION;

import java.util.List;
import org.vasomotion.guidance.contract.BaseIndexContract;
import org.vasomotion.guidance.contract.Monotonicity;
import org.vasomotion.guidance.contract.TimelineBuilder;
import org.vasomotion.guidance.contract.WorkedExample;
import org.vasomotion.model.measurand.Measurand;

/// The gap, whichever vein the blood is from.
abstract class CarbonDioxideGapContract extends BaseIndexContract {

    abstract Measurand venousTension();

    @Override
    public final List<WorkedExample> examples() {
        return List.of(
                new WorkedExample(
                        sampled(40, 46),
                        6,
                        1e-9,
                        "gap of 6 mmHg, the usual cut-off: Al Duhailib, Crit Care Med 2020;48:1855"),
                new WorkedExample(
                        sampled(38, 43.6),
                        5.6,
                        1e-9,
                        "gap of 5.6 mmHg, mean at inclusion: Mesquida 2015, doi:10.1186/s13054-015-0858-0"));
    }

    @Override
    public final List<Monotonicity> monotonicities() {
        return List.of(
                Monotonicity.decreasesWith(ARTERIAL_CARBON_DIOXIDE_TENSION),
                Monotonicity.increasesWith(venousTension()));
    }

    private TimelineBuilder sampled(double arterial, double venous) {
        return TimelineBuilder.patient()
                .at(60)
                .observe(ARTERIAL_CARBON_DIOXIDE_TENSION, arterial)
                .at(64)
                .observe(venousTension(), venous);
    }
}
