package org.vasomotion.cli.bench;

import java.util.Map;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.cause.Mechanism;
import org.vasomotion.simulation.solver.VirtualPatients;

/// A patient as he comes to a bench, alone in a block.
///
/// @param grades of the mechanisms that are at work already, 0 to 1
record Arrival(
        VirtualPatients patients, @Dimensionless Map<Mechanism, Double> grades) {

    Arrival {
        grades = Map.copyOf(grades);
    }
}
