package org.vasomotion.guidance.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Edge;
import org.vasomotion.guidance.safety.Reviewed;
import org.vasomotion.model.Api;

/// A proposal that is shown to a human, after all limits; one that is wholly withheld is shown as withheld.
///
/// @param reviewed what was proposed, why, and what the limits made of it
/// @param urgency how soon to look
/// @param issuedAt when
/// @param validUntil when it expires if nobody answers
/// @param supersedes the ones about the same problem whose place it takes; at most one
/// @param wouldChange the ways out of the step: what would have to be seen to leave it
@Api
public record Recommendation(
        RecommendationId id,
        Reviewed reviewed,
        Urgency urgency,
        Instant issuedAt,
        Instant validUntil,
        List<RecommendationId> supersedes,
        List<Edge> wouldChange) {

    public Recommendation {
        supersedes = List.copyOf(supersedes);
        wouldChange = List.copyOf(wouldChange);
    }

    public Problem problem() {
        return Problem.of(reviewed.proposal());
    }

    /// What is advised; empty if the limits withhold it.
    public Optional<Action> action() {
        return reviewed.action();
    }
}
