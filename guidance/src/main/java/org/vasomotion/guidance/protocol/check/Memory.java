package org.vasomotion.guidance.protocol.check;

import java.util.Map;
import java.util.Set;

/// What the checker remembers of the way, beside what the protocol does.
///
/// @param standing actions that add treatment and were proposed since the present step was entered
/// @param proposedMl volume of fluid proposed so far and not refused
/// @param shownMl volume that the record shows at least since a mark
record Memory(Set<String> standing, long proposedMl, Map<String, Long> shownMl) {

    private static final Memory NOTHING = new Memory(Set.of(), 0, Map.of());

    Memory {
        standing = Set.copyOf(standing);
        shownMl = Map.copyOf(shownMl);
    }

    static Memory nothing() {
        return NOTHING;
    }
}
