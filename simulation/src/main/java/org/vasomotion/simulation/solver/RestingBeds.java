package org.vasomotion.simulation.solver;

import java.util.stream.Stream;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.bed.BedCalibration;
import org.vasomotion.simulation.oxygen.OxygenCalibration;
import org.vasomotion.simulation.patient.Bed;

/// What is solved once so that every bed at rest has its resting flow and oxygen consumption; shared by all blocks.
final class RestingBeds {

    private static final RestingBeds SHARED = new RestingBeds();

    @Dimensionless
    private final double[] scales;

    private final double[] conductancesMlPerMin;

    private RestingBeds() {
        scales = Stream.of(Bed.values()).mapToDouble(BedCalibration::scale).toArray();
        conductancesMlPerMin = Stream.of(Bed.values())
                .mapToDouble(OxygenCalibration::conductanceMlPerMin)
                .toArray();
    }

    static RestingBeds shared() {
        return SHARED;
    }

    @Dimensionless
    double scale(Bed bed) {
        return scales[bed.place()];
    }

    double[] conductancesMlPerMin() {
        return conductancesMlPerMin;
    }
}
