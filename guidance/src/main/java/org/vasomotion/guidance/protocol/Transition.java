package org.vasomotion.guidance.protocol;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.model.Api;

/// What came of looking at a protocol at one moment.
///
/// @param state where the patient is now
/// @param moves the edges that were taken to get there, in order; usually none
/// @param proposals what is suggested
/// @param undecided what would have to be known to go on
/// @param until when to look again if nothing new is recorded
@Api
public record Transition(
        ProtocolState state, List<Move> moves, List<Proposal> proposals, List<Judgement> undecided, Instant until) {

    public Transition {
        moves = List.copyOf(moves);
        proposals = List.copyOf(proposals);
        undecided = List.copyOf(undecided);
    }
}
