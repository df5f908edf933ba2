package org.vasomotion.simulation.network.oxygen;

import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Dimensionless;

/// Oxygen in a network. Immutable; asked by the place of a node or segment in the network's lists.
@Api
public final class OxygenSolution {

    private final double[] nodePo2MmHg;
    private final double[] uptakeNlPerMin;
    private final double deliveryNlPerMin;
    private final double returnNlPerMin;
    private final @Dimensionless double suppliedShare;

    OxygenSolution(
            double[] nodePo2MmHg,
            double[] uptakeNlPerMin,
            double deliveryNlPerMin,
            double returnNlPerMin,
            double suppliedShare) {
        this.nodePo2MmHg = nodePo2MmHg.clone();
        this.uptakeNlPerMin = uptakeNlPerMin.clone();
        this.deliveryNlPerMin = deliveryNlPerMin;
        this.returnNlPerMin = returnNlPerMin;
        this.suppliedShare = suppliedShare;
    }

    /// Mixed tension of the blood that arrives at a node, mmHg; NaN where none arrives.
    public double po2MmHg(int node) {
        return nodePo2MmHg[node];
    }

    /// Oxygen that the tissue around a segment takes up, nL/min.
    public double uptakeNlPerMin(int segment) {
        return uptakeNlPerMin[segment];
    }

    /// Oxygen that blood brings in, nL/min.
    public double deliveryNlPerMin() {
        return deliveryNlPerMin;
    }

    /// Oxygen that blood carries away, nL/min.
    public double returnNlPerMin() {
        return returnNlPerMin;
    }

    /// Oxygen that all tissue takes up, nL/min.
    public double consumptionNlPerMin() {
        double sum = 0;
        for (double each : uptakeNlPerMin) {
            sum += each;
        }
        return sum;
    }

    @Dimensionless
    public double extraction() {
        return deliveryNlPerMin == 0 ? 0 : consumptionNlPerMin() / deliveryNlPerMin;
    }

    /// Share of the tissue around capillaries, blocked ones included, that has oxygen.
    @Dimensionless
    public double suppliedShare() {
        return suppliedShare;
    }
}
