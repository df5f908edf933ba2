package org.vasomotion.server.archive;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.intake.Verdict;
import org.vasomotion.guidance.session.Kernel;
import org.vasomotion.guidance.session.Outcome;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.Api;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.server.ward.BedState;

/// What was known at a moment of a stay; a value.
///
/// @param state what the ward showed
/// @param record everything that had been recorded: a session forgets what it does not need any more, an archive does
///     not
@Api
public record Known(BedState state, Timeline record) {

    static Known beginning(BedState state) {
        return new Known(state, state.session().record());
    }

    /// Is told what a session says.
    @FunctionalInterface
    interface Witness {

        /// Nobody is told.
        Witness NOBODY = (_, _, _) -> {};

        void told(SessionRules rules, SessionInput input, List<SessionOutput> said);
    }

    /// After one more input, and after everything that ran out or fell due before it.
    Known told(SessionRules rules, SessionInput input, Witness witness) {
        Known known = this;
        for (Instant next = timer(known); next.isBefore(input.at()); next = timer(known)) {
            known = known.looked(rules, next, witness);
        }
        Outcome outcome = Kernel.accept(rules, known.state.session(), input);
        witness.told(rules, input, outcome.outputs());
        return new Known(known.state.told(input.at(), outcome), with(known.record, input, outcome));
    }

    /// After a look at the clock, with everything that ran out or fell due until then.
    Known looked(SessionRules rules, Instant at, Witness witness) {
        SessionInput input = new SessionInput.Ticked(at);
        Outcome outcome = Kernel.accept(rules, state.session(), input);
        witness.told(rules, input, outcome.outputs());
        return new Known(state.looked(at, outcome), record);
    }

    private static Instant timer(Known known) {
        return known.state.session().nextTimer();
    }

    private static Timeline with(Timeline record, SessionInput input, Outcome outcome) {
        Timeline longer = record;
        for (SessionOutput output : outcome.outputs()) {
            if (output instanceof SessionOutput.Judged(Verdict.Accepted(var entry))) {
                longer = longer.with(entry);
            }
        }
        return input instanceof SessionInput.Declared declared ? longer.with(declared.coverage()) : longer;
    }
}
