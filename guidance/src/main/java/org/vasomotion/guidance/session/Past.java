package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.recommendation.Advice;
import org.vasomotion.model.Api;

/// What a session remembers of itself so that a late arrival can make it decide again.
///
/// @param checkpoints where the protocols were, oldest first
/// @param events what clinicians did, oldest first
/// @param said what was due, oldest first
@Api
public record Past(List<Checkpoint> checkpoints, List<HumanEvent> events, List<Said> said) {

    static final Past EMPTY = new Past(List.of(), List.of(), List.of());

    public Past {
        checkpoints = List.copyOf(checkpoints);
        events = List.copyOf(events);
        said = List.copyOf(said);
    }

    Past with(HumanEvent event) {
        List<HumanEvent> more = new ArrayList<>(events);
        more.add(event);
        return new Past(checkpoints, more, said);
    }

    /// Notes where the protocols are now; a second note at one moment replaces the first.
    Past with(Course course) {
        List<Checkpoint> more = before(checkpoints, Checkpoint::at, course.at());
        more.add(new Checkpoint(course.at(), course.runs()));
        return new Past(more, events, said);
    }

    /// Notes what is due now, if that is something else than before.
    Past with(List<Advice> due, Instant at) {
        List<Said> more = before(said, Said::at, at);
        if (more.isEmpty() ? due.isEmpty() : more.getLast().advice().equals(due)) {
            return more.size() == said.size() ? this : new Past(checkpoints, events, more);
        }
        more.add(new Said(at, due));
        return new Past(checkpoints, events, more);
    }

    /// What is remembered of the time before `instant`; events are kept whole.
    Past upTo(Instant instant) {
        return new Past(before(checkpoints, Checkpoint::at, instant), events, before(said, Said::at, instant));
    }

    /// What may still be needed after `horizon`.
    Past since(Instant horizon) {
        boolean isAllYoung = isFrom(checkpoints, Checkpoint::at, horizon)
                && isFrom(events, HumanEvent::at, horizon)
                && isFrom(said, Said::at, horizon);
        return isAllYoung
                ? this
                : new Past(
                        lastBeforeAndAll(checkpoints, Checkpoint::at, horizon),
                        events.stream()
                                .filter(each -> !each.at().isBefore(horizon))
                                .toList(),
                        lastBeforeAndAll(said, Said::at, horizon));
    }

    /// Where the protocols were just before `instant`; none had begun if nothing is remembered.
    List<Run> runsBefore(Instant instant) {
        List<Checkpoint> earlier = before(checkpoints, Checkpoint::at, instant);
        return earlier.isEmpty() ? List.of() : earlier.getLast().runs();
    }

    /// The edges that were taken at `instant` and later.
    List<SessionOutput.Moved> movesFrom(Instant instant) {
        List<SessionOutput.Moved> moves = new ArrayList<>();
        for (Checkpoint checkpoint : checkpoints) {
            for (Run run : checkpoint.runs()) {
                for (Move move : run.last().moves()) {
                    if (!move.at().isBefore(instant) && move.at().equals(checkpoint.at())) {
                        moves.add(new SessionOutput.Moved(run.graph().id(), move));
                    }
                }
            }
        }
        return moves;
    }

    /// What was due at `instant`.
    List<Advice> dueAt(Instant instant) {
        List<Said> earlier = before(said, Said::at, instant.plusNanos(1));
        return earlier.isEmpty() ? List.of() : earlier.getLast().advice();
    }

    private static <T> List<T> before(List<T> all, Function<T, Instant> time, Instant instant) {
        List<T> earlier = new ArrayList<>(all.size() + 1);
        for (T each : all) {
            if (time.apply(each).isBefore(instant)) {
                earlier.add(each);
            }
        }
        return earlier;
    }

    private static <T> boolean isFrom(List<T> all, Function<T, Instant> time, Instant horizon) {
        return all.size() < 2 || !time.apply(all.get(1)).isBefore(horizon);
    }

    private static <T> List<T> lastBeforeAndAll(List<T> all, Function<T, Instant> time, Instant horizon) {
        int older = before(all, time, horizon).size();
        return all.subList(Math.max(0, older - 1), all.size());
    }
}
