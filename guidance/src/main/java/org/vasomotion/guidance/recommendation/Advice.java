package org.vasomotion.guidance.recommendation;

import java.util.List;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.safety.Reviewed;
import org.vasomotion.model.Api;

/// What is due at one moment, before it is known whether it has been said already.
///
/// @param reviewed the proposal after all limits
/// @param wouldChange the ways out of its step
@Api
public record Advice(Reviewed reviewed, List<Edge> wouldChange) {

    public Advice {
        wouldChange = List.copyOf(wouldChange);
    }

    public Problem problem() {
        return Problem.of(reviewed.proposal());
    }
}
