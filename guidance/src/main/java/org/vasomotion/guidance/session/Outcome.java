package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.List;
import org.vasomotion.model.Api;

/// What came of an input.
///
/// @param state the session afterwards
/// @param outputs what it says, in order
/// @param nextTimer when it wants to be told that time went on; [Instant#MAX] if never
@Api
public record Outcome(SessionState state, List<SessionOutput> outputs, Instant nextTimer) {

    public Outcome {
        outputs = List.copyOf(outputs);
    }
}
