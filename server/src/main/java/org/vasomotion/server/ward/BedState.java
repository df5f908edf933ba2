package org.vasomotion.server.ward;

import java.time.Instant;
import org.vasomotion.guidance.session.Outcome;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.model.Api;

/// Everything that is known of a patient on the ward; a value.
///
/// @param number of the last row of the journal that it was made of
/// @param session what the session knows
/// @param history what it said lately
@Api
public record BedState(Admission admission, long number, SessionState session, History history) {

    /// A patient who has just come.
    ///
    /// @param number of the row that says so
    public static BedState admitted(SessionRules rules, Admission admission, long number) {
        return beginning(admission, number, SessionState.of(rules, admission.patient(), admission.stay()));
    }

    /// A patient to whose session nothing has been said yet.
    public static BedState beginning(Admission admission, long number, SessionState session) {
        return new BedState(admission, number, session, History.EMPTY);
    }

    /// This patient after his session was told something at `at`, one row later.
    public BedState told(Instant at, Outcome outcome) {
        return new BedState(admission, number + 1, outcome.state(), history.plus(at, outcome.outputs()));
    }

    /// This patient after his session looked at the clock, which is no row.
    public BedState looked(Instant at, Outcome outcome) {
        return new BedState(admission, number, outcome.state(), history.plus(at, outcome.outputs()));
    }
}
