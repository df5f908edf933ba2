package org.vasomotion.guidance.protocol.check;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.ProtocolState;

/// What of that which was found in one step of a look is still known in the next.
///
/// Whatever is forgotten may be found otherwise in the next step, so forgetting allows more than can happen
/// and never less. It also spares most combinations; so a search begins with forgetting everything, and is
/// made to remember only what it takes to see that a complaint contradicts itself: counterexample-guided
/// abstraction refinement (Clarke, Grumberg, Jha, Lu and Veith 2003). Volumes are remembered always: they
/// are held against what was given.
final class Precision {

    private final Extent extent;
    private final Edges edges;
    private final Set<Crossing> remembered = new HashSet<>();

    /// How much is remembered.
    private enum Extent {
        EVERYTHING,
        WHAT_REFUTES
    }

    /// Something found that is still known after an edge.
    ///
    /// @param edge its number
    /// @param about the operand or the pattern
    private record Crossing(int edge, Object about) {}

    private Precision(Extent extent, Edges edges) {
        this.extent = extent;
        this.edges = edges;
    }

    static Precision everything(Edges edges) {
        return new Precision(Extent.EVERYTHING, edges);
    }

    static Precision whatRefutes(Edges edges) {
        return new Precision(Extent.WHAT_REFUTES, edges);
    }

    /// What a step finds and the next one knows, if it asks for it.
    Map<Input, Integer> kept(Glance glance, Foresight foresight) {
        String from = glance.stand().state().step();
        Edge edge = glance.moves().getFirst().edge();
        Map<Input, Integer> kept = foresight.kept(from, edge, glance.found());
        if (extent == Extent.WHAT_REFUTES) {
            kept.keySet().removeIf(input -> !isVolume(input));
            foresight.carried(from, edge, glance.found()).forEach((input, option) -> {
                if (remembered.contains(crossing(edge, input))) {
                    kept.put(input, option);
                }
            });
        }
        return kept;
    }

    /// What the next step knows.
    Map<Input, Integer> arriving(Glance glance, Anatomy anatomy) {
        Foresight foresight = anatomy.foresight();
        Map<Input, Integer> arriving = kept(glance, foresight);
        ProtocolState state = anatomy.local(glance.state());
        arriving.keySet().removeIf(input -> isForgotten(input) && !foresight.isAsked(input, state));
        return arriving;
    }

    /// Whether it is still known after an edge, if the step that the edge leads to has to tell.
    boolean isRemembered(Edge edge, Input input) {
        return extent == Extent.EVERYTHING || remembered.contains(crossing(edge, input));
    }

    /// Whether it is forgotten by a step that does not ask for it.
    private boolean isForgotten(Input input) {
        return extent == Extent.EVERYTHING || isVolume(input);
    }

    /// Remembers it from now on.
    void remember(Edge edge, Input input) {
        remembered.add(crossing(edge, input));
    }

    private static boolean isVolume(Input input) {
        return input instanceof Input.Worth worth && Bookkeeping.isVolume(worth.operand());
    }

    private Crossing crossing(Edge edge, Input input) {
        return new Crossing(
                edges.number(edge),
                switch (input) {
                    case Input.Worth worth -> worth.operand();
                    case Input.Taken taken -> taken.operand();
                    case Input.Sign sign -> sign.pattern();
                    case Input.Done done -> done.action();
                });
    }
}
