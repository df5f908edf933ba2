package org.vasomotion.simulation.network;

import org.vasomotion.model.Api;

/// What is held fixed at an end of the network.
@Api
public sealed interface BoundaryCondition {

    /// A fixed pressure in mmHg.
    record Pressure(double pressureMmHg) implements BoundaryCondition {
        public Pressure {
            requireFinite(pressureMmHg);
        }
    }

    /// A fixed flow into the network in nL/min; negative: out of it.
    record Inflow(double flowNlPerMin) implements BoundaryCondition {
        public Inflow {
            requireFinite(flowNlPerMin);
        }
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a boundary needs a finite pressure or flow, not " + value);
        }
    }
}
