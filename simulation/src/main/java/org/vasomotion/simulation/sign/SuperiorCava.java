package org.vasomotion.simulation.sign;

import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.oxygen.TissueOxygen;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;

/// Blood at the tip of a central venous catheter: a content-weighted mix of what drains into the upper
/// vena cava, 0.45 of the vital bed, a quarter of muscle, skin and the rest (specification, section 4).
final class SuperiorCava {

    private final PatientBlock block;

    SuperiorCava(PatientBlock block) {
        this.block = block;
    }

    @Dimensionless
    private static double share(Bed bed) {
        return switch (bed) {
            case VITAL -> 0.45;
            case MUSCLE, SKIN, REST -> 0.25;
            case KIDNEY, GUT, HEPATIC_ARTERY, SUBLINGUAL -> 0;
        };
    }

    @Dimensionless
    double saturation(int lane) {
        double flow = 0;
        double content = 0;
        for (Bed bed : Bed.values()) {
            flow += share(bed) * flowMlPerS(bed, lane);
            content += share(bed) * supplyMlPerMin(bed, lane) / 60;
        }
        double capacity = TissueOxygen.capacity(block.signals().of(Signal.HEMATOCRIT)[lane]);
        double carried = block.signals().of(Signal.ARTERIAL_SATURATION)[lane]
                + block.signals().of(Signal.DISSOLVED_OXYGEN)[lane] / capacity;
        return carried - content / Math.max(flow * capacity, 1e-9);
    }

    /// The mixed venous gap, larger or smaller as the blood of the upper body took up more or less carbon
    /// dioxide per volume than that of the whole body: mixing of contents on one straight line (59), and
    /// the same quotient of carbon dioxide to oxygen and the same store in every bed.
    double carbonDioxideGapMmHg(int lane) {
        double upperFlow = 0;
        double upperOxygen = 0;
        double flow = 0;
        double oxygen = 0;
        for (Bed bed : Bed.values()) {
            upperFlow += share(bed) * flowMlPerS(bed, lane);
            upperOxygen += share(bed) * supplyMlPerMin(bed, lane);
            flow += flowMlPerS(bed, lane);
            oxygen += supplyMlPerMin(bed, lane);
        }
        double upper = upperOxygen / Math.max(upperFlow, 1e-9);
        double whole = Math.max(oxygen, 1e-9) / Math.max(flow, 1e-9);
        return block.signals().of(Signal.CARBON_DIOXIDE_GAP)[lane] * upper / whole;
    }

    private double flowMlPerS(Bed bed, int lane) {
        return block.bedSignals().of(BedSignal.FLOW, bed.place())[lane];
    }

    private double supplyMlPerMin(Bed bed, int lane) {
        return block.bedSignals().of(BedSignal.OXYGEN_SUPPLY, bed.place())[lane];
    }
}
