package org.vasomotion.guidance.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.vasomotion.guidance.protocol.Answer;
import org.vasomotion.guidance.protocol.Proposal;

/// People who answer some time after something was proposed. When and what depends on what was proposed since when,
/// not on how often anybody looks.
final class DrawnTalk implements ProtocolRun.Talk {

    private final Manner manner;
    private final Instant begin;
    private final int everyMinutes;
    private final TreeSet<Instant> meant = new TreeSet<>();

    DrawnTalk(Manner manner, Instant begin, int everyMinutes) {
        this.manner = manner;
        this.begin = begin;
        this.everyMinutes = everyMinutes;
    }

    /// How people answer.
    ///
    /// @param seed of what they say
    /// @param slowestMinutes within this time they answer
    record Manner(int seed, int slowestMinutes) {

        Manner agreeing() {
            return new Manner(seed, 1);
        }
    }

    @Override
    public List<Answer> say(Instant now, List<Proposal> proposals) {
        List<Answer> said = new ArrayList<>();
        for (Proposal proposal : proposals) {
            int drawn = Objects.hash(
                    manner.seed(), proposal.step(), proposal.action().id(), Duration.between(begin, proposal.since()));
            Instant then = proposal.since().plus(Duration.ofMinutes(1 + Math.floorMod(drawn, manner.slowestMinutes())));
            if (then.equals(now)) {
                said.add(new Answer(proposal.action().id(), kind(drawn / 64), now));
            } else if (then.isAfter(now)) {
                meant.add(then);
            }
        }
        return said;
    }

    private Answer.Kind kind(int drawn) {
        boolean isRefused = manner.slowestMinutes() > 1 && Math.floorMod(drawn, 4) == 0;
        return isRefused ? Answer.Kind.REFUSED : Answer.Kind.ACCEPTED;
    }

    @Override
    public Instant next(Instant now) {
        Instant next = Objects.requireNonNullElse(meant.higher(now), Instant.MAX);
        if (everyMinutes == 0) {
            return next;
        }
        long passed = Duration.between(begin, now).toMinutes() / everyMinutes;
        Instant look = begin.plus(Duration.ofMinutes((passed + 1) * everyMinutes));
        return look.isBefore(next) ? look : next;
    }
}
