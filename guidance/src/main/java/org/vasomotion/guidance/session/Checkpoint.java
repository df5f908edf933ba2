package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.List;
import org.vasomotion.model.Api;

/// Where the protocols were from `at` on, until the next checkpoint: a place to decide again from.
@Api
public record Checkpoint(Instant at, List<Run> runs) {

    public Checkpoint {
        runs = List.copyOf(runs);
    }
}
