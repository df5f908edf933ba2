package org.vasomotion.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.server.bench.Frame;
import org.vasomotion.simulation.patient.Bed;
import org.vasomotion.simulation.patient.BedConstant;
import org.vasomotion.simulation.patient.BedSignal;
import org.vasomotion.simulation.patient.BedVariable;
import org.vasomotion.simulation.patient.PatientBlock;
import org.vasomotion.simulation.patient.Signal;
import org.vasomotion.simulation.patient.TerritorySignal;
import org.vasomotion.simulation.patient.TerritoryVariable;

/// The microvascular field: eight beds of eight arteriolar units, read from the rows of a patient's block.
final class FieldOfBeds {

    /// Of the resting velocity: where red cells are called stopped and intermittent, after the classes of
    /// handheld vital microscopy, 0.05 and 0.20 mm/s of 1.33; the same in all beds is an assumption.
    @Dimensionless
    private static final double STOPPED = 0.05 / 1.33;

    @Dimensionless
    private static final double INTERMITTENT = 0.20 / 1.33;

    /// With fewer of its capillaries open a unit is drawn as stopped, or as intermittent; assumed, for
    /// drawing.
    @Dimensionless
    private static final double HARDLY_OPEN = 0.1;

    @Dimensionless
    private static final double HALF_OPEN = 0.5;

    private final PatientBlock block;

    FieldOfBeds(PatientBlock block) {
        this.block = block;
    }

    List<Frame.BedFrame> frames() {
        return Arrays.stream(Bed.values()).map(this::bed).toList();
    }

    private Frame.BedFrame bed(Bed bed) {
        List<Frame.Unit> units = new ArrayList<>(Bed.TERRITORIES);
        double closingMmHg = 0;
        double oxygenMmHg = 0;
        double unplugged = 0;
        double flow = 0;
        double nutritive = 0;
        for (int k = 0; k < Bed.TERRITORIES; k++) {
            Frame.Unit unit = unit(bed, k);
            units.add(unit);
            closingMmHg += unit.closingPressureMmHg() / Bed.TERRITORIES;
            oxygenMmHg += block.territories().of(TerritoryVariable.TISSUE_OXYGEN_TENSION, bed.territory(k))[0]
                    / Bed.TERRITORIES;
            unplugged += of(TerritorySignal.UNPLUGGED_SHARE, bed, k) / Bed.TERRITORIES;
            flow += unit.flow();
            nutritive += unit.flow() * of(TerritorySignal.NUTRITIVE_SHARE, bed, k);
        }
        return new Frame.BedFrame(
                Words.of(bed),
                block.bedSignals().of(BedSignal.RELATIVE_FLOW, bed.place())[0],
                block.beds().of(BedVariable.NODE_PRESSURE, bed.place())[0],
                closingMmHg,
                oxygenMmHg,
                block.signals().of(Signal.EDEMA)[0],
                1 - unplugged,
                flow > 0 ? 1 - nutritive / flow : 0,
                units);
    }

    private Frame.Unit unit(Bed bed, int k) {
        double flow = of(TerritorySignal.RELATIVE_FLOW, bed, k);
        double open = of(TerritorySignal.OPEN_SHARE, bed, k);
        double exchanging = 1 - BedConstant.THOROUGHFARE_SHARE.of(bed);
        double velocity =
                flow * of(TerritorySignal.NUTRITIVE_SHARE, bed, k) / (exchanging * Math.max(open, 1e-9));
        return new Frame.Unit(
                motion(open, velocity),
                flow,
                velocity,
                block.territories().of(TerritoryVariable.ACTIVATION, bed.territory(k))[0],
                of(TerritorySignal.CLOSING_PRESSURE, bed, k));
    }

    private static Frame.Motion motion(@Dimensionless double open, @Dimensionless double velocity) {
        if (open < HARDLY_OPEN || velocity < STOPPED) {
            return Frame.Motion.STOPPED;
        }
        return open < HALF_OPEN || velocity < INTERMITTENT ? Frame.Motion.INTERMITTENT : Frame.Motion.OPEN;
    }

    private double of(TerritorySignal signal, Bed bed, int k) {
        return block.territorySignals().of(signal, bed.territory(k))[0];
    }
}
