package org.vasomotion.guidance.index;

import java.util.List;
import org.vasomotion.guidance.index.macro.MeanPerfusionPressure;
import org.vasomotion.guidance.index.metabolic.LactateClearance;
import org.vasomotion.guidance.index.metabolic.LactateToPyruvateRatio;
import org.vasomotion.guidance.index.organ.Sofa1996;
import org.vasomotion.guidance.index.organ.SofaCardiovascular;
import org.vasomotion.guidance.index.organ.SofaCentralNervousSystem;
import org.vasomotion.guidance.index.organ.SofaCoagulation;
import org.vasomotion.guidance.index.organ.SofaLiver;
import org.vasomotion.guidance.index.organ.SofaRenal;
import org.vasomotion.guidance.index.organ.SofaRespiration;
import org.vasomotion.guidance.index.oxygen.ArterialOxygenContent;
import org.vasomotion.guidance.index.oxygen.CarbonDioxideGap;
import org.vasomotion.guidance.index.oxygen.CarbonDioxideGapToOxygenDifferenceRatio;
import org.vasomotion.guidance.index.oxygen.CarbonDioxideToOxygenContentDifferenceRatio;
import org.vasomotion.guidance.index.oxygen.OxygenConsumption;
import org.vasomotion.guidance.index.oxygen.OxygenContentDifference;
import org.vasomotion.guidance.index.oxygen.OxygenDelivery;
import org.vasomotion.guidance.index.oxygen.OxygenExtractionRatio;
import org.vasomotion.guidance.index.oxygen.OxygenationRatio;
import org.vasomotion.guidance.index.oxygen.VenousOxygenContent;
import org.vasomotion.guidance.index.peripheral.CapillaryRefillTimeChange;
import org.vasomotion.guidance.index.peripheral.CoreToToeTemperatureGradient;
import org.vasomotion.guidance.index.peripheral.ForearmToFingertipTemperatureGradient;
import org.vasomotion.guidance.index.sublingual.MicrovascularFlowRange;
import org.vasomotion.guidance.index.sublingual.PerfusedVesselDensityFromProportion;
import org.vasomotion.guidance.index.sublingual.PerfusedVesselProportionFromDensities;
import org.vasomotion.guidance.index.sublingual.ProportionOfPerfusedVesselsDiscrepancy;
import org.vasomotion.model.Api;

/// The indices of this project, in the order in which they are shown. Adding one is one line here.
@Api
public final class StandardIndices {

    private StandardIndices() {}

    public static IndexSet all() {
        return IndexSet.of(List.of(
                // Large vessels
                new MeanPerfusionPressure(),
                // Skin
                new CapillaryRefillTimeChange(),
                new CoreToToeTemperatureGradient(),
                new ForearmToFingertipTemperatureGradient(),
                // Oxygen and carbon dioxide
                new OxygenationRatio(),
                new ArterialOxygenContent(),
                VenousOxygenContent.centralVenous(),
                VenousOxygenContent.mixedVenous(),
                OxygenContentDifference.centralVenous(),
                OxygenContentDifference.mixedVenous(),
                OxygenDelivery.whole(),
                OxygenDelivery.indexed(),
                OxygenConsumption.whole(),
                OxygenConsumption.indexed(),
                OxygenExtractionRatio.centralVenous(),
                OxygenExtractionRatio.mixedVenous(),
                CarbonDioxideGap.centralVenous(),
                CarbonDioxideGap.mixedVenous(),
                CarbonDioxideGapToOxygenDifferenceRatio.centralVenous(),
                CarbonDioxideGapToOxygenDifferenceRatio.mixedVenous(),
                CarbonDioxideToOxygenContentDifferenceRatio.centralVenous(),
                CarbonDioxideToOxygenContentDifferenceRatio.mixedVenous(),
                // Metabolism
                LactateClearance.overTwoHours(),
                LactateClearance.overSixHours(),
                new LactateToPyruvateRatio(),
                // Sublingual microscopy
                new PerfusedVesselProportionFromDensities(),
                new ProportionOfPerfusedVesselsDiscrepancy(),
                new PerfusedVesselDensityFromProportion(),
                new MicrovascularFlowRange(),
                // Organ failure
                new SofaRespiration(),
                new SofaCoagulation(),
                new SofaLiver(),
                new SofaCardiovascular(),
                new SofaCentralNervousSystem(),
                new SofaRenal(),
                new Sofa1996()));
    }
}
