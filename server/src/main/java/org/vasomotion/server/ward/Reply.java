package org.vasomotion.server.ward;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.Api;

/// What a session said to a request. It is on disk.
///
/// @param at when the request reached the session
@Api
public record Reply(Instant at, List<SessionOutput> outputs) {

    public Reply {
        outputs = List.copyOf(outputs);
    }
}
