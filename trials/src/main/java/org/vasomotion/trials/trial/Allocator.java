package org.vasomotion.trials.trial;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.vasomotion.simulation.chance.RandomStream;
import org.vasomotion.trials.design.Allocation;

/// The lists of one site from which arms are drawn.
final class Allocator {

    private final Allocation allocation;
    private final int arms;
    private final long seed;
    private final int site;
    private final Map<Integer, Deque<Integer>> lists = new HashMap<>();
    private final Map<Integer, RandomGenerator> chances = new HashMap<>();

    Allocator(Allocation allocation, int arms, long seed, int site) {
        this.allocation = allocation;
        this.arms = arms;
        this.seed = seed;
        this.site = site;
    }

    /// The arm of the next patient of a stratum.
    ///
    /// @param number of the patient, for a draw of his own
    int next(int stratum, long number) {
        return switch (allocation.kind()) {
            case SIMPLE -> RandomStream.of(seed, number, "allocation").nextInt(arms);
            case BLOCKED -> listed(0);
            case STRATIFIED -> listed(stratum);
        };
    }

    private int listed(int stratum) {
        Deque<Integer> list = lists.computeIfAbsent(stratum, _ -> new ArrayDeque<>());
        if (list.isEmpty()) {
            list.addAll(block(stratum));
        }
        return list.removeFirst();
    }

    private List<Integer> block(int stratum) {
        List<Integer> block = new ArrayList<>();
        for (int i = 0; i < allocation.block(); i++) {
            block.add(i % arms);
        }
        RandomGenerator chance =
                chances.computeIfAbsent(stratum, _ -> RandomStream.of(seed, site, "allocation list " + stratum));
        for (int i = block.size() - 1; i > 0; i--) {
            Collections.swap(block, i, chance.nextInt(i + 1));
        }
        return block;
    }
}
