package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.recommendation.Advice;
import org.vasomotion.model.Api;

/// What was due from `at` on, until the next one; the reasons are those of that moment.
@Api
public record Said(Instant at, List<Advice> advice) {

    public Said {
        advice = List.copyOf(advice);
    }
}
