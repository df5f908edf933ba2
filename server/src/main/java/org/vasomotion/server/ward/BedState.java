package org.vasomotion.server.ward;

import org.vasomotion.guidance.session.SessionState;
import org.vasomotion.model.Api;

/// Everything that is known of a patient on the ward; a value.
///
/// @param number of the last row of the journal that it was made of
/// @param session what the session knows
/// @param history what it said lately
@Api
public record BedState(Admission admission, long number, SessionState session, History history) {

    BedState seen(SessionState later) {
        return new BedState(admission, number, later, history);
    }
}
