package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.intake.StayPeriod;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.PatientId;

/// One patient's session as an object: the only thing in the engine that changes. Not for use by several threads at
/// once.
@Api
public final class BedsideSession {

    private final SessionRules rules;
    private SessionState state;

    public BedsideSession(SessionRules rules, PatientId patient, StayPeriod period) {
        this(rules, SessionState.of(rules, patient, period));
    }

    /// A session that goes on from a state.
    public BedsideSession(SessionRules rules, SessionState state) {
        this.rules = rules;
        this.state = state;
    }

    /// Takes one input.
    ///
    /// @return what the session says to it, in order
    public List<SessionOutput> accept(SessionInput input) {
        Outcome outcome = Kernel.accept(rules, state, input);
        state = outcome.state();
        return outcome.outputs();
    }

    public SessionState state() {
        return state;
    }

    /// When the session wants to be told that time went on; [Instant#MAX] if never.
    public Instant nextTimer() {
        return state.nextTimer();
    }
}
