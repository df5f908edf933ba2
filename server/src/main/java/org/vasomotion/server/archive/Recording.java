package org.vasomotion.server.archive;

import java.util.List;
import org.vasomotion.guidance.session.SessionInput;
import org.vasomotion.guidance.session.SessionRules;
import org.vasomotion.model.Api;
import org.vasomotion.server.ward.BedState;

/// Everything that reached the session of one stay.
@Api
public interface Recording {

    /// What the session decides by.
    SessionRules rules();

    /// The patient before anything reached his session.
    BedState beginning();

    /// What reached the session after the first `count` inputs, in the order in which it did; more may come of a stay
    /// that goes on.
    List<SessionInput> after(int count);
}
