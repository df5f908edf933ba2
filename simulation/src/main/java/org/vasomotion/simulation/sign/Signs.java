package org.vasomotion.simulation.sign;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.arithmetic.Elementary;
import org.vasomotion.simulation.lung.LungWater;
import org.vasomotion.simulation.oxygen.TissueOxygen;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.Parameter;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.StateVariable;
import org.vasomotion.simulation.patient.TerritorySignal;

/// Reads signs of a patient as of the last step: section 4 of the specification, without noise.
@Api
public final class Signs {

    private static final double LITRES_PER_MIN_OF_ML_PER_S = 0.060;

    private final PatientBlock block;
    private final CapillaryRefill refill;
    private final PeripheralPulse pulse;
    private final SuperiorCava cava;
    private final SublingualMicroscope microscope;

    public Signs(PatientBlock block) {
        this.block = block;
        this.refill = new CapillaryRefill(block);
        this.pulse = new PeripheralPulse(block);
        this.cava = new SuperiorCava(block);
        this.microscope = new SublingualMicroscope(block);
    }

    /// The value of a sign, in the unit that the sign names.
    public double read(int lane, Sign sign) {
        return switch (sign) {
            case MEAN_ARTERIAL_PRESSURE -> of(Signal.ARTERIAL_PRESSURE, lane);
            case SYSTOLIC_ARTERIAL_PRESSURE -> of(Signal.ARTERIAL_PRESSURE, lane) + 0.6 * pulse.pressureMmHg(lane);
            case DIASTOLIC_ARTERIAL_PRESSURE -> of(Signal.ARTERIAL_PRESSURE, lane) - 0.4 * pulse.pressureMmHg(lane);
            case PULSE_PRESSURE -> pulse.pressureMmHg(lane);
            case CENTRAL_VENOUS_PRESSURE -> of(Signal.RIGHT_ATRIAL_PRESSURE, lane);
            case MEAN_SYSTEMIC_FILLING_PRESSURE -> of(Signal.MEAN_SYSTEMIC_FILLING_PRESSURE, lane);
            case HEART_RATE -> of(Signal.HEART_RATE, lane);
            case STROKE_VOLUME -> block.size(lane) * of(Signal.STROKE_VOLUME, lane);
            case CARDIAC_INDEX ->
                block.size(lane)
                        * of(Signal.CARDIAC_OUTPUT, lane)
                        * LITRES_PER_MIN_OF_ML_PER_S
                        / block.parameters().of(Parameter.BODY_SURFACE_AREA)[lane];
            case HEMOGLOBIN -> of(Signal.HEMATOCRIT, lane) / 0.030;
            case ARTERIAL_OXYGEN_SATURATION -> 100 * of(Signal.ARTERIAL_SATURATION, lane);
            case MIXED_VENOUS_OXYGEN_SATURATION -> 100 * of(Signal.MIXED_VENOUS_SATURATION, lane);
            case CENTRAL_VENOUS_OXYGEN_SATURATION -> 100 * cava.saturation(lane);
            case OXYGEN_CONSUMPTION -> block.size(lane) * of(Signal.OXYGEN_CONSUMPTION, lane);
            case LACTATE -> of(StateVariable.LACTATE, lane);
            case CARBON_DIOXIDE_GAP -> of(Signal.CARBON_DIOXIDE_GAP, lane);
            case CENTRAL_VENOUS_TO_ARTERIAL_CARBON_DIOXIDE_GAP -> cava.carbonDioxideGapMmHg(lane);
            case CAPILLARY_REFILL_TIME -> refill.ofFingerS(lane);
            case KNEE_CAPILLARY_REFILL_TIME -> refill.ofKneeS(lane);
            case PERIPHERAL_PERFUSION_INDEX -> pulse.perfusionIndexPercent(lane);
            case MOTTLING_SCORE -> mottling(lane);
            case CORE_TEMPERATURE -> of(StateVariable.CORE_TEMPERATURE, lane);
            case TOE_TEMPERATURE -> of(StateVariable.TOE_TEMPERATURE, lane);
            case PROPORTION_OF_PERFUSED_VESSELS -> 100 * microscope.perfusedShare(lane);
            case PERFUSED_VESSEL_DENSITY -> microscope.perfusedDensityPerMm(lane);
            case MICROVASCULAR_FLOW_INDEX -> microscope.flowIndex(lane);
            case FLOW_HETEROGENEITY_INDEX -> microscope.heterogeneity(lane);
            case RED_BLOOD_CELL_VELOCITY -> microscope.velocityMmPerS(lane);
            case TISSUE_OXYGEN_SATURATION -> 100 * muscleSaturation(lane);
            case INDOCYANINE_GREEN_PLASMA_DISAPPEARANCE_RATE -> disappearancePercentPerMin(lane);
            case EXTRAVASCULAR_LUNG_WATER_INDEX -> of(StateVariable.EXTRAVASCULAR_LUNG_WATER, lane) / LungWater.BODY_KG;
            case URINE_FLOW -> block.size(lane) * of(Signal.URINE_FLOW, lane);
            case FLUID_BALANCE -> block.size(lane) * of(StateVariable.FLUID_BALANCE, lane);
        };
    }

    private double of(Signal signal, int lane) {
        return block.signals().of(signal)[lane];
    }

    private double of(StateVariable variable, int lane) {
        return block.state().of(variable)[lane];
    }

    private double of(TerritorySignal signal, Bed bed, int k, int lane) {
        return block.territorySignals().of(signal, bed.territory(k))[lane];
    }

    /// Equation (68): the share of skin with little flow, cut at 0.15, 0.30, 0.45, 0.60 and 0.75.
    private double mottling(int lane) {
        double area = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            double flow = of(TerritorySignal.RELATIVE_FLOW, Bed.SKIN, k, lane);
            area += Elementary.logistic((0.30 - flow) / 0.08) / Bed.TERRITORIES;
        }
        return Math.min(5, Math.floor(area / 0.15));
    }

    /// Equation (74).
    @Dimensionless
    private double muscleSaturation(int lane) {
        double capacity = TissueOxygen.capacity(of(Signal.HEMATOCRIT, lane));
        double weights = 0;
        double sum = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            double weight = 0.4 + 0.6 * of(TerritorySignal.OPEN_SHARE, Bed.MUSCLE, k, lane);
            double venous = of(TerritorySignal.VENOUS_OXYGEN_CONTENT, Bed.MUSCLE, k, lane) / capacity;
            weights += weight;
            sum += weight * (0.35 * of(Signal.ARTERIAL_SATURATION, lane) + 0.65 * venous);
        }
        return sum / weights;
    }

    /// Equation (76).
    private double disappearancePercentPerMin(int lane) {
        double hematocrit = of(Signal.HEMATOCRIT, lane);
        double liverMlPerMin = 60
                * (block.bedSignals().of(BedSignal.FLOW, Bed.GUT.place())[lane]
                        + block.bedSignals().of(BedSignal.FLOW, Bed.HEPATIC_ARTERY.place())[lane])
                * (1 - hematocrit);
        double open = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            open += of(TerritorySignal.OPEN_SHARE, Bed.HEPATIC_ARTERY, k, lane) / Bed.TERRITORIES;
        }
        double uptakeMlPerMin = 1080 * of(StateVariable.LIVER_FUNCTION, lane) * (0.5 + 0.5 * open / 0.98);
        double plasmaMl = of(Signal.BLOOD_VOLUME, lane) - of(StateVariable.RED_CELL_VOLUME, lane);
        return 100 * liverMlPerMin * (1 - Elementary.exp(-uptakeMlPerMin / Math.max(liverMlPerMin, 2))) / plasmaMl;
    }
}
