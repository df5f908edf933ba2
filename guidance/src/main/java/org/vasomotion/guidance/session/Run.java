package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.Transition;
import org.vasomotion.model.Api;

/// A protocol that a patient is in.
///
/// @param graph the protocol
/// @param last what came of looking at it last; its state is where the patient is now
@Api
public record Run(ProtocolGraph graph, Transition last) {

    static Run begin(ProtocolGraph graph, Instant at) {
        ProtocolState state = ProtocolState.begin(graph, at);
        return new Run(graph, new Transition(state, List.of(), List.of(), List.of(), at));
    }

    public ProtocolState state() {
        return last.state();
    }

    /// Whether the protocol has not ended.
    boolean goesOn() {
        return graph.step(state().step()).kind() == Step.Kind.PASSING;
    }

    Run with(Transition transition) {
        return new Run(graph, transition);
    }

    /// This run after its state was changed by hand; it has to be looked at again.
    Run inState(ProtocolState state) {
        return new Run(graph, new Transition(state, List.of(), List.of(), List.of(), Instant.MIN));
    }
}
