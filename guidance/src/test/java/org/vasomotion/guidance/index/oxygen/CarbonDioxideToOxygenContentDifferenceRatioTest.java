package org.vasomotion.guidance.index.oxygen;

import org.vasomotion.guidance.index.Index;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.Measurand;

final class CarbonDioxideToOxygenContentDifferenceRatioTest
        extends CarbonDioxideToOxygenContentDifferenceRatioContract {

    @Override
    public Index instance() {
        return CarbonDioxideToOxygenContentDifferenceRatio.centralVenous();
    }

    @Override
    Measurand venousTension() {
        return BloodGases.CENTRAL_VENOUS_CARBON_DIOXIDE_TENSION;
    }

    @Override
    Measurand venousAcidity() {
        return BloodGases.CENTRAL_VENOUS_PH;
    }
}
