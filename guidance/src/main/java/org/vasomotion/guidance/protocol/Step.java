package org.vasomotion.guidance.protocol;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.protocol.Trigger.WhenUnknown;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.evidence.Cited;

/// A place in a protocol where a patient can stay for a while.
///
/// @param id kebab-case identifier, unique in its protocol
/// @param title what a flowchart writes into it
/// @param kind whether the protocol goes on from here
/// @param onlyIf has to be known to be true for `actions` to be proposed; none of its parts if always
/// @param actions what is proposed while the patient is here, until it is carried out or refused
/// @param edges the ways out, in the order in which they are looked at; the first that is open is taken
/// @param citation who says so
@Api
public record Step(
        String id,
        String title,
        Kind kind,
        Condition onlyIf,
        List<Action> actions,
        List<Edge> edges,
        Citation citation) {

    private static final Condition ALWAYS = Condition.all();

    public Step {
        actions = List.copyOf(actions);
        edges = List.copyOf(edges);
    }

    /// Whether a protocol goes on from a step.
    @Api
    public enum Kind {
        /// It is left by an outcome or a deadline.
        PASSING,
        /// The protocol ends here.
        END
    }

    /// A step without actions and ways out yet.
    public static Step of(String id, String title, Citation citation) {
        return new Step(id, title, Kind.PASSING, ALWAYS, List.of(), List.of(), citation);
    }

    /// A step in which the protocol ends.
    public static Step end(String id, String title, Citation citation) {
        return new Step(id, title, Kind.END, ALWAYS, List.of(), List.of(), citation);
    }

    /// What it waits for: before it proposes, and before it is left.
    public Stream<Condition> conditions() {
        return Stream.concat(Stream.of(onlyIf), edges.stream().flatMap(Edge::guard));
    }

    /// This step, proposing something more.
    public Step proposing(Action... further) {
        List<Action> all = new ArrayList<>(actions);
        all.addAll(List.of(further));
        return new Step(id, title, kind, onlyIf, all, edges, citation);
    }

    /// This step, proposing only while `condition` is known to be true.
    public Step onlyIf(Condition condition) {
        return new Step(id, title, kind, condition, actions, edges, citation);
    }

    /// A way out when `condition` is true; nothing after it is decided while it is unknown.
    public Step when(String label, Condition condition, String to, Citation source, Effect... effects) {
        return edge(label, new Trigger.When(condition, WhenUnknown.WAIT), to, source, effects);
    }

    /// A way out once `condition` is known to be true; what comes after it does not wait for it.
    public Step once(String label, Condition condition, String to, Citation source, Effect... effects) {
        return edge(label, new Trigger.When(condition, WhenUnknown.PASS), to, source, effects);
    }

    /// A way out if none before it is open, and all are known.
    public Step otherwise(String label, String to, Citation source, Effect... effects) {
        return edge(label, new Trigger.Otherwise(), to, source, effects);
    }

    /// A way out after a time in this step.
    public Step after(String label, Duration time, String to, Citation source, Effect... effects) {
        return edge(label, new Trigger.After(new Cited<>(time, source)), to, source, effects);
    }

    private Step edge(String label, Trigger trigger, String to, Citation source, Effect... effects) {
        List<Edge> all = new ArrayList<>(edges);
        all.add(new Edge(label, trigger, to, List.of(effects), source));
        return new Step(id, title, kind, onlyIf, actions, all, citation);
    }
}
