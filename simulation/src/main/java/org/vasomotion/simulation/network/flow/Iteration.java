package org.vasomotion.simulation.network.flow;

import java.util.Arrays;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.Network;

/// Goes round between flows and hematocrits until they agree.
final class Iteration {

    /// Computes the flows that belong to hematocrits.
    interface Flows {
        void at(double[] hematocrit, FlowState state);
    }

    /// Criteria and damping: model specification 7.3.
    private static final @Dimensionless double HEMATOCRIT_TOLERANCE = 1e-3;

    private static final @Dimensionless double FLOW_TOLERANCE = 1e-4;
    private static final @Dimensionless double EARLY_STEP = 0.5;
    private static final @Dimensionless double LATE_STEP = 0.2;
    private static final int LATE_AFTER = 40;

    /// From here on the rounds count into the mean that is reported if they never agree.
    private static final int MEAN_AFTER = 100;

    private static final int MOST_ROUNDS = 200;

    private final Network network;
    private final HematocritPropagation propagation;
    private final Flows flows;
    private final FlowState state;
    private final @Dimensionless double[] hematocrit;
    private final @Dimensionless double[] propagated;
    private final double[] lastFlowNlPerMin;

    Iteration(Network network, HematocritPropagation propagation, Flows flows) {
        this.network = network;
        this.propagation = propagation;
        this.flows = flows;
        this.state = new FlowState(network);
        int segments = network.segments().size();
        hematocrit = new double[segments];
        propagated = new double[segments];
        lastFlowNlPerMin = new double[segments];
    }

    FlowSolution run() {
        Arrays.fill(hematocrit, highestInflowHematocrit());
        double[] sum = new double[hematocrit.length];
        for (int round = 1; round <= MOST_ROUNDS; round++) {
            double flowChange = nextFlows();
            double change = propagate();
            if (round > 1 && change < HEMATOCRIT_TOLERANCE && flowChange < FLOW_TOLERANCE) {
                return solution(new Convergence.Converged(round));
            }
            relax(round <= LATE_AFTER ? EARLY_STEP : LATE_STEP);
            if (round > MEAN_AFTER) {
                for (int s = 0; s < sum.length; s++) {
                    sum[s] += hematocrit[s];
                }
            }
        }
        return mean(sum);
    }

    private FlowSolution mean(double[] sum) {
        int meanOf = MOST_ROUNDS - MEAN_AFTER;
        for (int s = 0; s < sum.length; s++) {
            hematocrit[s] = sum[s] / meanOf;
        }
        nextFlows();
        double change = propagate();
        return solution(new Convergence.Averaged(MOST_ROUNDS, meanOf, change));
    }

    private double highestInflowHematocrit() {
        return network.boundaries().stream()
                .mapToDouble(Boundary::inflowHematocrit)
                .max()
                .orElse(0);
    }

    /// The largest change of a flow, as a share of the largest flow.
    private double nextFlows() {
        System.arraycopy(state.flowNlPerMin, 0, lastFlowNlPerMin, 0, lastFlowNlPerMin.length);
        flows.at(hematocrit, state);
        double change = 0;
        double most = Double.MIN_NORMAL;
        for (int s = 0; s < lastFlowNlPerMin.length; s++) {
            change = Math.max(change, Math.abs(state.flowNlPerMin[s] - lastFlowNlPerMin[s]));
            most = Math.max(most, Math.abs(state.flowNlPerMin[s]));
        }
        return change / most;
    }

    /// The largest difference between the hematocrits used and those that the flows carry.
    private double propagate() {
        propagation.propagate(state.pressureMmHg, state.flowNlPerMin, propagated);
        double change = 0;
        for (int s = 0; s < hematocrit.length; s++) {
            if (state.flowNlPerMin[s] != 0) {
                change = Math.max(change, Math.abs(propagated[s] - hematocrit[s]));
            }
        }
        return change;
    }

    private void relax(double step) {
        for (int s = 0; s < hematocrit.length; s++) {
            if (state.flowNlPerMin[s] != 0) {
                hematocrit[s] += step * (propagated[s] - hematocrit[s]);
            }
        }
    }

    /// Reports the hematocrits that the last flows carry, so that cells are conserved exactly.
    private FlowSolution solution(Convergence convergence) {
        for (int s = 0; s < propagated.length; s++) {
            if (state.flowNlPerMin[s] == 0) {
                propagated[s] = 0;
            }
        }
        return new FlowSolution(
                network, convergence, state.pressureMmHg, state.flowNlPerMin, propagated, state.viscosityMpaS);
    }
}
