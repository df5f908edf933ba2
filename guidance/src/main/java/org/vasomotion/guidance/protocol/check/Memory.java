package org.vasomotion.guidance.protocol.check;

import java.util.Map;

/// What has been proposed on the way, if it is counted.
///
/// @param proposed volume of fluid proposed so far and not refused, in thousandths of the unit it is promised in
/// @param shownMl volume that the record shows at least since a mark
record Memory(long proposed, Map<String, Long> shownMl) {

    private static final Memory NOTHING = new Memory(0, Map.of());

    Memory {
        shownMl = Map.copyOf(shownMl);
    }

    static Memory nothing() {
        return NOTHING;
    }
}
