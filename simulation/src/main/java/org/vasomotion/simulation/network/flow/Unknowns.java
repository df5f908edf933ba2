package org.vasomotion.simulation.network.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.vasomotion.simulation.network.Boundary;
import org.vasomotion.simulation.network.BoundaryCondition;
import org.vasomotion.simulation.network.Network;

/// Which pressures have to be solved for, in which order, and which are given or undetermined.
final class Unknowns {

    private static final int NONE = -1;

    private final int[] row;
    private final int count;
    private final double[] givenMmHg;
    private final double[] inflowNlPerMin;
    private final boolean[] isReached;

    Unknowns(Network network, Incidence incidence) {
        int nodes = network.nodes().size();
        givenMmHg = new double[nodes];
        inflowNlPerMin = new double[nodes];
        Arrays.fill(givenMmHg, Double.NaN);
        for (Boundary boundary : network.boundaries()) {
            int node = network.indexOfNode(boundary.node());
            switch (boundary.condition()) {
                case BoundaryCondition.Pressure(double pressureMmHg) -> givenMmHg[node] = pressureMmHg;
                case BoundaryCondition.Inflow(double flowNlPerMin) -> inflowNlPerMin[node] = flowNlPerMin;
            }
        }
        isReached = reached(network, incidence);
        requireOutlets(network);
        List<Integer> free = new ArrayList<>();
        for (int n = 0; n < nodes; n++) {
            if (isReached[n] && Double.isNaN(givenMmHg[n])) {
                free.add(n);
            }
        }
        count = free.size();
        row = rows(network, incidence, free);
    }

    /// Nodes joined to a fixed pressure by open vessels; the others have no pressure of their own.
    private boolean[] reached(Network network, Incidence incidence) {
        boolean[] seen = new boolean[givenMmHg.length];
        Deque<Integer> open = new ArrayDeque<>();
        for (int n = 0; n < seen.length; n++) {
            if (!Double.isNaN(givenMmHg[n])) {
                seen[n] = true;
                open.add(n);
            }
        }
        while (!open.isEmpty()) {
            int node = open.remove();
            for (int i = 0; i < incidence.degree(node); i++) {
                int other = across(network, incidence.segment(node, i), node);
                if (!seen[other]) {
                    seen[other] = true;
                    open.add(other);
                }
            }
        }
        return seen;
    }

    private void requireOutlets(Network network) {
        for (int n = 0; n < isReached.length; n++) {
            if (!isReached[n] && inflowNlPerMin[n] != 0) {
                throw new IllegalArgumentException("the flow at boundary node "
                        + network.nodes().get(n).name() + " has no open way to a boundary with a fixed pressure");
            }
        }
    }

    private int[] rows(Network network, Incidence incidence, List<Integer> free) {
        int[] local = new int[givenMmHg.length];
        Arrays.fill(local, NONE);
        for (int i = 0; i < free.size(); i++) {
            local[free.get(i)] = i;
        }
        int[][] neighbours = new int[free.size()][];
        for (int i = 0; i < free.size(); i++) {
            int node = free.get(i);
            int own = i;
            neighbours[i] = IntStream.range(0, incidence.degree(node))
                    .map(k -> local[across(network, incidence.segment(node, k), node)])
                    .filter(other -> other != NONE && other != own)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        int[] order = EliminationOrder.of(neighbours);
        int[] rows = new int[givenMmHg.length];
        Arrays.fill(rows, NONE);
        for (int place = 0; place < order.length; place++) {
            rows[free.get(order[place])] = place;
        }
        return rows;
    }

    private static int across(Network network, int segment, int node) {
        return network.fromIndex(segment) == node ? network.toIndex(segment) : network.fromIndex(segment);
    }

    int count() {
        return count;
    }

    /// The row of a node, or a negative number where its pressure is given or undetermined.
    int row(int node) {
        return row[node];
    }

    boolean isReached(int node) {
        return isReached[node];
    }

    double givenMmHg(int node) {
        return givenMmHg[node];
    }

    double inflowNlPerMin(int node) {
        return inflowNlPerMin[node];
    }
}
