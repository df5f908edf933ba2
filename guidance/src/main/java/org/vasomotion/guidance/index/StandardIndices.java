package org.vasomotion.guidance.index;

import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.guidance.index.dose.NorepinephrineEquivalentDose;
import org.vasomotion.guidance.index.dose.VasoactiveInotropicScore;
import org.vasomotion.guidance.index.fluid.CumulativeFluidBalance;
import org.vasomotion.guidance.index.fluid.FluidBalance24h;
import org.vasomotion.guidance.index.fluid.FluidIntake24h;
import org.vasomotion.guidance.index.fluid.FluidOverloadPercentage;
import org.vasomotion.guidance.index.fluid.UrineOutputRate;
import org.vasomotion.guidance.index.macro.BodySurfaceArea;
import org.vasomotion.guidance.index.macro.CardiacIndex;
import org.vasomotion.guidance.index.macro.DiastolicShockIndex;
import org.vasomotion.guidance.index.macro.MeanPerfusionPressure;
import org.vasomotion.guidance.index.macro.PulsePressure;
import org.vasomotion.guidance.index.macro.ShockIndex;
import org.vasomotion.guidance.index.macro.StrokeVolume;
import org.vasomotion.guidance.index.macro.StrokeVolumeIndex;
import org.vasomotion.guidance.index.macro.SystemicVascularResistance;
import org.vasomotion.guidance.index.macro.SystemicVascularResistanceIndex;
import org.vasomotion.guidance.index.macro.VasopressorToDiastolic;
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

    private static final List<Index> MACRO = List.of(
            new MeanPerfusionPressure(),
            new PulsePressure(),
            new DiastolicShockIndex(),
            new ShockIndex(),
            new BodySurfaceArea(),
            new CardiacIndex(),
            new StrokeVolume(),
            new StrokeVolumeIndex(),
            new SystemicVascularResistance(),
            new SystemicVascularResistanceIndex(),
            new VasopressorToDiastolic());

    private static final List<Index> DOSE = List.of(new NorepinephrineEquivalentDose(), new VasoactiveInotropicScore());

    private static final List<Index> FLUID = List.of(
            new FluidIntake24h(),
            new UrineOutputRate(),
            new FluidBalance24h(),
            new CumulativeFluidBalance(),
            new FluidOverloadPercentage());

    private static final List<Index> PERIPHERAL = List.of(
            new CapillaryRefillTimeChange(),
            new CoreToToeTemperatureGradient(),
            new ForearmToFingertipTemperatureGradient());

    private static final List<Index> OXYGEN = List.of(
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
            CarbonDioxideToOxygenContentDifferenceRatio.mixedVenous());

    private static final List<Index> METABOLIC =
            List.of(LactateClearance.overTwoHours(), LactateClearance.overSixHours(), new LactateToPyruvateRatio());

    private static final List<Index> SUBLINGUAL = List.of(
            new PerfusedVesselProportionFromDensities(),
            new ProportionOfPerfusedVesselsDiscrepancy(),
            new PerfusedVesselDensityFromProportion(),
            new MicrovascularFlowRange());

    private static final List<Index> ORGAN = List.of(
            new SofaRespiration(),
            new SofaCoagulation(),
            new SofaLiver(),
            new SofaCardiovascular(),
            new SofaCentralNervousSystem(),
            new SofaRenal(),
            new Sofa1996());

    private static final IndexSet ALL =
            IndexSet.of(Stream.of(MACRO, DOSE, FLUID, PERIPHERAL, OXYGEN, METABOLIC, SUBLINGUAL, ORGAN)
                    .flatMap(List::stream)
                    .toList());

    private StandardIndices() {}

    public static IndexSet all() {
        return ALL;
    }
}
