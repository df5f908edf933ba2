package org.vasomotion.interop.decision;

import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Trigger;

/// What becomes of the ways after one whose guard is not known.
final class Waiting {

    private Waiting() {}

    static boolean isPassedOver(Edge edge) {
        return edge.trigger() instanceof Trigger.When when
                && switch (when.whenUnknown()) {
                    case WAIT -> false;
                    case PASS -> true;
                };
    }
}
