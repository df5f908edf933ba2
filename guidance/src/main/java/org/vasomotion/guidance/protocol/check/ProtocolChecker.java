package org.vasomotion.guidance.protocol.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.check.Frontier.Haste;
import org.vasomotion.model.Api;
import org.vasomotion.model.quantity.Quantity;

/// Searches every path through a protocol for one that breaks a [Property].
///
/// **What is proven.** The graph is executed by the same [org.vasomotion.guidance.protocol.ProtocolRunner] that
/// runs at the bedside. At every look each input may be unknown, lie in any cell between the bounds that the
/// graph compares it with, or be known only within bounds that span several cells; patterns and answers may be
/// true, false or unknown; and all of it may be different at the next look, which may come at any time, exactly
/// at a deadline or a moment before. Ages of marks are sets bounded by differences ([Zone]), exact in dense time.
/// So every course that a patient's record can give rise to is among those searched, and a property that holds
/// here holds there.
///
/// **What is made coarser on the way, always towards more courses and never fewer.** Values are told apart
/// only as finely as the step does that asks for them; of values that it cannot tell apart the widest range
/// stands for all, and of findings of which the next step can tell no difference one stands for all
/// ([Handover]). What was found in one step of a look is forgotten in the next, unless remembering it
/// refutes a complaint ([Precision], [Refutation]); how long ago the protocol began is forgotten, so that
/// its window may end with any look, and so is by how much one mark is older than another. What the
/// protocol remembers and will not read again is forgotten, and of what it reads only the conditions that
/// it leaves open count ([Outlook]); ages that are not compared again are let go, and a set of times inside
/// another is not looked at.
///
/// When a property is broken so, the search is run again: now what was found is remembered from step to
/// step while each asks for it as finely, times are exact, and it goes nearest first. Only what is broken
/// then is told, by a shortest story.
///
/// **What the abstraction cannot see.** Inputs know no physiology and no memory: a blood pressure may jump with
/// every look, two operands that are computed from one another may contradict each other, a chronic illness may
/// come and go. What is broken only by such a course is reported although no patient could follow it;
/// [Assumptions] can exclude contradictions that were proven elsewhere. A step counts as reachable if some such
/// course leads there. Captured values are remembered as captured or not, their size is chosen anew. Volumes
/// shown by the record since a mark are at least four fifths of what was proposed and carried out, and are only
/// tied to the proposals when fluid is counted. Patterns are taken by name, their definitions are not looked
/// into. Whether the bounds themselves make clinical sense is nothing that a search can find.
@Api
public final class ProtocolChecker {

    private ProtocolChecker() {}

    /// Holds a protocol to every property but [Property#LIMITS_IDEMPOTENT].
    public static CheckedProtocol check(ProtocolGraph graph) {
        return check(graph, Assumptions.none(), List.of());
    }

    /// Holds a protocol to every property, [Property#LIMITS_IDEMPOTENT] among them if there are limits,
    /// given what cannot be.
    ///
    /// @param limits what becomes of a proposal, each in one situation; one that is withheld becomes a
    ///     [org.vasomotion.guidance.protocol.Action.Hold]
    public static CheckedProtocol check(
            ProtocolGraph graph, Assumptions assumptions, List<UnaryOperator<Proposal>> limits) {
        List<ShapeFinding> shape = ProtocolShape.findings(graph);
        if (shape.stream().anyMatch(ProtocolShape::preventsRunning)) {
            return new CheckedProtocol(graph.id(), graph.version(), shape, Map.of(), List.of());
        }
        Anatomy anatomy = Anatomy.of(graph, assumptions);
        Search search = searched(anatomy, limits, Haste.FAST);
        if (search.isAnythingBroken()) {
            search = searched(anatomy, limits, Haste.SHORTEST);
        }
        Map<Property, Outcome> outcomes = new EnumMap<>(Property.class);
        for (Property property : Property.values()) {
            if (property != Property.LIMITS_IDEMPOTENT || !limits.isEmpty()) {
                outcomes.put(property, search.outcome(property));
            }
        }
        return new CheckedProtocol(graph.id(), graph.version(), shape, outcomes, notes(graph, search));
    }

    private static Search searched(Anatomy anatomy, List<UnaryOperator<Proposal>> limits, Haste haste) {
        ProtocolGraph graph = anatomy.graph();
        List<Watch> watches = new ArrayList<>(PromiseWatches.of(graph));
        watches.add(new UnknownWatch(graph, Decisive.of(graph)));
        watches.add(new DoseWatch(graph.promises()));
        watches.add(new LimitWatch(limits, new HashSet<>()));
        Search search = new Search(anatomy, watches, haste);
        search.run();
        new Aftermath(graph, search).judge();
        search.count();
        return search;
    }

    private static List<String> notes(ProtocolGraph graph, Search search) {
        List<String> notes = new ArrayList<>();
        for (Step step : graph.steps()) {
            for (Edge edge : step.edges()) {
                if (!search.isTaken(edge)) {
                    notes.add("nothing opens \"" + edge.label() + "\" in " + step.id());
                }
            }
        }
        for (Edge edge : graph.always()) {
            if (!search.isTaken(edge)) {
                notes.add("nothing opens \"" + edge.label() + "\"");
            }
        }
        Set<String> vetoes = Decisive.of(graph).vetoes(graph);
        if (!vetoes.isEmpty()) {
            notes.add("may be unknown without holding anything up: " + String.join(", ", vetoes));
        }
        Quantity fluid = Treatment.volume(search.reached().mostFluid(), Treatment.unit(graph.promises()));
        notes.add("at most " + Words.quantity(fluid) + " of fluid on any path");
        return notes;
    }
}
