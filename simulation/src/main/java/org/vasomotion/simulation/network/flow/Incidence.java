package org.vasomotion.simulation.network.flow;

import java.util.Arrays;
import org.vasomotion.simulation.network.Network;

/// Which open segments meet at which node.
final class Incidence {

    private final int[] start;
    private final int[] segments;

    Incidence(Network network) {
        int nodes = network.nodes().size();
        start = new int[nodes + 1];
        for (int s = 0; s < network.segments().size(); s++) {
            if (network.segments().get(s).isOpen()) {
                start[network.fromIndex(s) + 1]++;
                start[network.toIndex(s) + 1]++;
            }
        }
        for (int n = 0; n < nodes; n++) {
            start[n + 1] += start[n];
        }
        segments = new int[start[nodes]];
        int[] next = Arrays.copyOf(start, nodes);
        for (int s = 0; s < network.segments().size(); s++) {
            if (network.segments().get(s).isOpen()) {
                segments[next[network.fromIndex(s)]++] = s;
                segments[next[network.toIndex(s)]++] = s;
            }
        }
    }

    int degree(int node) {
        return start[node + 1] - start[node];
    }

    int segment(int node, int place) {
        return segments[start[node] + place];
    }

    int mostAtOneNode() {
        int most = 0;
        for (int n = 0; n < start.length - 1; n++) {
            most = Math.max(most, degree(n));
        }
        return most;
    }
}
