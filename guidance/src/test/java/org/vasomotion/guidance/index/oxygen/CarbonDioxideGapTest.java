package org.vasomotion.guidance.index.oxygen;

import org.vasomotion.guidance.index.Index;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Measurand;

final class CarbonDioxideGapTest extends CarbonDioxideGapContract {

    @Override
    public Index instance() {
        return CarbonDioxideGap.centralVenous();
    }

    @Override
    Measurand venousTension() {
        return BloodGases.CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION;
    }
}
