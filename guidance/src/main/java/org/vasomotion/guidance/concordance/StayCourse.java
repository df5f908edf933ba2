package org.vasomotion.guidance.concordance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.session.SessionOutput;
import org.vasomotion.model.Api;

/// What a stay of the past comes to.
///
/// @param from when the stay began
/// @param until when the last thing was recorded, or the patient left
/// @param onset when the protocols were begun; empty if the entry signs were never seen
/// @param phases of perfusion, without gaps
/// @param refill stretches of capillary refill, without gaps
/// @param moves what the protocols did
/// @param advised what would have been advised
/// @param late what would have been advised had late arrivals come in time
@Api
public record StayCourse(
        Instant from,
        Instant until,
        List<Instant> onset,
        List<Phase> phases,
        List<RefillStretch> refill,
        List<SessionOutput.Moved> moves,
        List<Advised> advised,
        List<SessionOutput.WouldHaveAdvised> late) {

    public StayCourse {
        onset = List.copyOf(onset);
        phases = List.copyOf(phases);
        refill = List.copyOf(refill);
        moves = List.copyOf(moves);
        advised = List.copyOf(advised);
        late = List.copyOf(late);
    }

    /// The time spent in a kind of phase.
    public Duration in(Phase.Kind kind) {
        return phases.stream()
                .filter(phase -> phase.kind() == kind)
                .map(Phase::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// The time over which capillary refill was in this state.
    public Duration refill(RefillStretch.State state) {
        return refill.stream()
                .filter(stretch -> stretch.state() == state)
                .map(stretch -> Duration.between(stretch.from(), stretch.until()))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
