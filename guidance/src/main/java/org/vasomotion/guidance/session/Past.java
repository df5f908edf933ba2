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
        return new Past(checkpoints, and(events, event), said);
    }

    /// Notes where the protocols are now; a second note at one moment replaces the first.
    Past with(Course course) {
        List<Checkpoint> earlier = before(checkpoints, Checkpoint::at, course.at());
        return new Past(and(earlier, new Checkpoint(course.at(), course.runs())), events, said);
    }

    /// Notes what is due now, if that is something else than before.
    Past with(List<Advice> due, Instant at) {
        List<Said> earlier = before(said, Said::at, at);
        if (earlier.isEmpty() ? due.isEmpty() : Advice.saySame(earlier.getLast().advice(), due)) {
            return earlier.size() == said.size() ? this : new Past(checkpoints, events, earlier);
        }
        return new Past(checkpoints, events, and(earlier, new Said(at, due)));
    }

    /// What is remembered of the time before `instant`; events are kept whole.
    Past upTo(Instant instant) {
        List<Checkpoint> places = before(checkpoints, Checkpoint::at, instant);
        List<Said> advised = before(said, Said::at, instant);
        boolean isAllEarlier = places.size() == checkpoints.size() && advised.size() == said.size();
        return isAllEarlier ? this : new Past(places, events, advised);
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
        List<SessionOutput.Moved> moves = new ArrayList<>(0);
        int earlier = before(checkpoints, Checkpoint::at, instant).size();
        for (Checkpoint checkpoint : checkpoints.subList(earlier, checkpoints.size())) {
            for (Run run : checkpoint.runs()) {
                for (Move move : run.last().moves()) {
                    if (move.at().equals(checkpoint.at())) {
                        moves.add(new SessionOutput.Moved(run.graph().id(), move));
                    }
                }
            }
        }
        return moves;
    }

    /// What was due at `instant` and later, so far as it was something else than before.
    List<Said> saidFrom(Instant instant) {
        return said.subList(before(said, Said::at, instant).size(), said.size());
    }

    /// What was due at `instant`.
    List<Advice> dueAt(Instant instant) {
        List<Said> earlier = before(said, Said::at, instant.plusNanos(1));
        return earlier.isEmpty() ? List.of() : earlier.getLast().advice();
    }

    /// Looked for from the end: what is asked for is nearly always the latest.
    private static <T> List<T> before(List<T> all, Function<T, Instant> time, Instant instant) {
        int count = all.size();
        while (count > 0 && !time.apply(all.get(count - 1)).isBefore(instant)) {
            count--;
        }
        return all.subList(0, count);
    }

    private static <T> List<T> and(List<T> earlier, T last) {
        List<T> more = new ArrayList<>(earlier.size() + 1);
        more.addAll(earlier);
        more.add(last);
        return more;
    }

    private static <T> boolean isFrom(List<T> all, Function<T, Instant> time, Instant horizon) {
        return all.size() < 2 || !time.apply(all.get(1)).isBefore(horizon);
    }

    private static <T> List<T> lastBeforeAndAll(List<T> all, Function<T, Instant> time, Instant horizon) {
        int older = before(all, time, horizon).size();
        return all.subList(Math.max(0, older - 1), all.size());
    }
}
