package org.vasomotion.guidance.protocol.check;

import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.ProtocolGraph;

/// Tells the end of the window from the edges of the graph.
final class Windows {

    private Windows() {}

    /// Whether a move was made because the window was over: no edge of the graph was taken.
    static boolean isEnd(ProtocolGraph graph, Move move) {
        Edge taken = move.edge();
        return !graph.always().contains(taken)
                && !graph.step(move.from()).edges().contains(taken);
    }
}
