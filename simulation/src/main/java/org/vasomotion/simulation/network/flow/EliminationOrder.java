package org.vasomotion.simulation.network.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/// An order of nodes in which the factorisation stays sparse: always the node with fewest neighbours next
/// (minimum degree, Tinney & Walker 1967, Proc IEEE 55:1801).
final class EliminationOrder {

    private record Candidate(int node, int neighbours) {}

    private EliminationOrder() {}

    /// @param neighbours of every node; used up
    static int[] of(List<Set<Integer>> neighbours) {
        PriorityQueue<Candidate> queue = new PriorityQueue<>(
                Comparator.comparingInt(Candidate::neighbours).thenComparingInt(Candidate::node));
        for (int n = 0; n < neighbours.size(); n++) {
            queue.add(new Candidate(n, neighbours.get(n).size()));
        }
        boolean[] isDone = new boolean[neighbours.size()];
        int[] order = new int[neighbours.size()];
        int taken = 0;
        while (taken < order.length) {
            Candidate next = queue.remove();
            int node = next.node();
            if (isDone[node] || next.neighbours() != neighbours.get(node).size()) {
                continue;
            }
            isDone[node] = true;
            order[taken++] = node;
            eliminate(node, neighbours);
            neighbours
                    .get(node)
                    .forEach(n -> queue.add(new Candidate(n, neighbours.get(n).size())));
        }
        return order;
    }

    /// What is left of the neighbours of an eliminated node knows each other from now on.
    private static void eliminate(int node, List<Set<Integer>> neighbours) {
        List<Integer> clique = new ArrayList<>(neighbours.get(node));
        for (int one : clique) {
            neighbours.get(one).remove(node);
            for (int other : clique) {
                if (one != other) {
                    neighbours.get(one).add(other);
                }
            }
        }
    }

    static List<Set<Integer>> unconnected(int nodes) {
        List<Set<Integer>> sets = new ArrayList<>(nodes);
        for (int n = 0; n < nodes; n++) {
            sets.add(new TreeSet<>());
        }
        return sets;
    }
}
