package org.vasomotion.guidance.index.oxygen;

import org.vasomotion.guidance.index.Index;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Measurand;

final class MixedVenousCarbonDioxideGapTest extends CarbonDioxideGapContract {

    @Override
    public Index instance() {
        return CarbonDioxideGap.mixedVenous();
    }

    @Override
    Measurand venousTension() {
        return BloodGases.MIXED_VENOUS_CARBON_DIOXIDE_TENSION;
    }
}
