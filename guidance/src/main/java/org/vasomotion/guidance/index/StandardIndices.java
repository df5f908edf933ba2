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

    private static final IndexSet ALL =
            IndexSet.of(Stream.of(MACRO, DOSE, FLUID).flatMap(List::stream).toList());

    private StandardIndices() {}

    public static IndexSet all() {
        return ALL;
    }
}
