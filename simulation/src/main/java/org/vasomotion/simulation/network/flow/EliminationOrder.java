package org.vasomotion.simulation.network.flow;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

/// An order of nodes in which the factorisation stays sparse: always the node with fewest neighbours next (minimum
/// degree, Tinney & Walker 1967, Proc IEEE 55:1801).
final class EliminationOrder {

    private record Candidate(int node, int neighbours) {}

    private EliminationOrder() {}

    /// The nodes in order.
    ///
    /// @param neighbours of every node, ascending and without itself; used up
    static int[] of(int[][] neighbours) {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(
                Comparator.comparingInt(Candidate::neighbours).thenComparingInt(Candidate::node));
        for (int n = 0; n < neighbours.length; n++) {
            queue.add(new Candidate(n, neighbours[n].length));
        }
        boolean[] isDone = new boolean[neighbours.length];
        int[] order = new int[neighbours.length];
        int taken = 0;
        while (taken < order.length) {
            Candidate next = queue.remove();
            int node = next.node();
            // A node stands in the queue once for every number of neighbours that it ever had.
            if (isDone[node] || next.neighbours() != neighbours[node].length) {
                continue;
            }
            isDone[node] = true;
            order[taken++] = node;
            for (int left : neighbours[node]) {
                neighbours[left] = joined(neighbours[left], neighbours[node], left, node);
                queue.add(new Candidate(left, neighbours[left].length));
            }
        }
        return order;
    }

    /// The union of two ascending lists without two nodes: who is left of the neighbours of an eliminated
    /// node knows all others of them.
    private static int[] joined(int[] own, int[] others, int without, int orWithout) {
        int[] union = new int[own.length + others.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < own.length || j < others.length) {
            int next;
            if (j == others.length || (i < own.length && own[i] < others[j])) {
                next = own[i++];
            } else {
                next = others[j++];
                if (i < own.length && own[i] == next) {
                    i++;
                }
            }
            if (next != without && next != orWithout) {
                union[size++] = next;
            }
        }
        return Arrays.copyOf(union, size);
    }
}
