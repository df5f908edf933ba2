package org.vasomotion.guidance.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// A way from one step to another.
///
/// @param label what a flowchart writes on it, a few words
/// @param trigger when it is taken
/// @param to identifier of the step it leads to
/// @param effects what is remembered when it is taken
/// @param citation who says so
@Api
public record Edge(String label, Trigger trigger, String to, List<Effect> effects, Citation citation) {

    public Edge {
        effects = List.copyOf(effects);
    }

    /// The condition that opens it; none if it does not wait for one.
    public Stream<Condition> guard() {
        return trigger instanceof Trigger.When when ? Stream.of(when.condition()) : Stream.empty();
    }

    /// What is captured when it is taken.
    public Stream<Operand> captured() {
        return effects.stream()
                .filter(Effect.Capture.class::isInstance)
                .map(effect -> ((Effect.Capture) effect).operand());
    }

    /// This edge, remembering something more.
    public Edge with(Effect... further) {
        List<Effect> all = new ArrayList<>(effects);
        all.addAll(List.of(further));
        return new Edge(label, trigger, to, all, citation);
    }
}
