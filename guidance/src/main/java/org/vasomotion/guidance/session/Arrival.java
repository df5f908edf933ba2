package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.recommendation.Advice;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Retraction;
import org.vasomotion.model.timeline.Timeline;

/// What entries do to a session when they reach it: they are looked at from when they are true, not from
/// when they came.
final class Arrival {

    private Arrival() {}

    /// Takes `added` into the session, which was not looked at now yet, and looks at now.
    ///
    /// @param state without them
    /// @param record with them
    static SessionState of(
            SessionRules rules, SessionState state, Timeline record, List<Entry> added, List<SessionOutput> outputs) {
        Instant horizon = state.now().minus(rules.lateness());
        Instant from = state.now();
        for (Entry entry : added) {
            Instant reach = reach(entry, state);
            if (reach.isBefore(horizon) && !isBeforeAnyProtocol(state, reach)) {
                outputs.add(new SessionOutput.TooLate(entry));
            }
            from = reach.isBefore(from) ? reach : from;
        }
        from = from.isBefore(horizon) ? horizon : from;
        if (from.isAfter(state.course().at())) {
            SessionState knowing = state.with(record, state.account());
            return Progress.to(rules, Progress.look(rules, knowing, from, added, outputs), state.now(), outputs);
        }
        return decideAgain(rules, state.with(record, state.account()), from, added, outputs);
    }

    /// From when on an entry can change what was decided. A correction or retraction can change anything
    /// before it; what lies before the first protocol has decided nothing.
    private static Instant reach(Entry entry, SessionState state) {
        boolean isAmendment = entry.revision() > 0 || entry instanceof Retraction || entry instanceof Coverage;
        Instant from = isAmendment ? Instant.EPOCH : entry.effectiveAt();
        if (!state.past().checkpoints().isEmpty()
                && !from.isBefore(state.course().at())) {
            return from; // no protocol begins after the last look
        }
        Instant begun = firstDecision(state);
        return from.isBefore(begun) ? begun : from;
    }

    private static boolean isBeforeAnyProtocol(SessionState state, Instant instant) {
        return state.past().checkpoints().isEmpty() || !instant.isAfter(firstDecision(state));
    }

    private static Instant firstDecision(SessionState state) {
        return state.past().checkpoints().isEmpty()
                ? state.now()
                : state.past().checkpoints().getFirst().at();
    }

    /// Goes back to before `from` and takes every moment since then again, without telling anybody; then
    /// tells what is due now, and what would have been due meanwhile.
    private static SessionState decideAgain(
            SessionRules rules, SessionState state, Instant from, List<Entry> added, List<SessionOutput> outputs) {
        boolean isNear = state.before().at().isBefore(from);
        Before near = state.before().missing(added);
        Course base = isNear
                ? lookAgain(rules, state, near, from, added)
                : Course.anew(rules, state.record(), from, state.past().runsBefore(from));
        Before before = isNear ? near : new Before(base, List.of());
        Past past = Progress.noted(state.past().upTo(from), base).with(base.due(), from);
        SessionState again = state.with(base, before, past);
        for (HumanEvent event : state.past().events()) {
            if (!event.at().isBefore(from)) {
                again = quietlyAfter(rules, quietlyTo(rules, again, event.at()), event);
            }
        }
        again = quietlyTo(rules, again, state.now());
        reportMoves(state, again, from, outputs);
        compare(state, again, from, outputs);
        return Progress.tell(again, state.now(), outputs);
    }

    /// What belongs to the last moment, as the values of one minute do, adds to what is known of it.
    private static Course lookAgain(
            SessionRules rules, SessionState state, Before near, Instant from, List<Entry> added) {
        return from.equals(state.course().at())
                ? state.course()
                        .again(rules, state.record(), added, near.course().runs())
                : near.look(rules, state.record(), from);
    }

    private static SessionState quietlyTo(SessionRules rules, SessionState from, Instant until) {
        SessionState state = from;
        for (Instant next = state.course().next();
                !next.isAfter(until);
                next = state.course().next()) {
            Course course = state.course().look(rules, state.record(), next, List.of());
            Past past = Progress.noted(state.past(), course).with(course.due(), next);
            state = state.with(course, Progress.before(state, next), past);
        }
        return state;
    }

    private static SessionState quietlyAfter(SessionRules rules, SessionState state, HumanEvent event) {
        Course course = state.course().after(rules, state.record(), event);
        Past past = state.past().with(course).with(course.due(), event.at());
        return state.with(course, Progress.before(state, event.at()), past);
    }

    /// Reports the edges that are taken now that this is known: those that are news, or all if they are others than
    /// were reported.
    private static void reportMoves(SessionState was, SessionState is, Instant from, List<SessionOutput> outputs) {
        List<SessionOutput.Moved> before = was.past().movesFrom(from);
        List<SessionOutput.Moved> now = is.past().movesFrom(from);
        int reported = before.size();
        if (reported <= now.size() && areSameWays(before, now.subList(0, reported))) {
            outputs.addAll(now.subList(reported, now.size()));
        } else {
            outputs.add(new SessionOutput.TakenBack(from));
            outputs.addAll(now);
        }
    }

    /// Whether the same edges were taken at the same times, whatever the reasons.
    private static boolean areSameWays(List<SessionOutput.Moved> some, List<SessionOutput.Moved> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            Move one = some.get(i).move();
            Move other = others.get(i).move();
            boolean isSame = some.get(i).protocol().equals(others.get(i).protocol())
                    && one.at().equals(other.at())
                    && one.from().equals(other.from())
                    && one.edge().equals(other.edge());
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    /// Reports, for the time before now, what was due only in the second of two courses; each problem once.
    private static void compare(SessionState was, SessionState is, Instant from, List<SessionOutput> outputs) {
        if (!from.isBefore(is.now())) {
            return; // what belongs to now is told as news
        }
        List<Advice> reported = new ArrayList<>(0);
        for (Instant at : changes(was.past(), is.past(), from, is.now())) {
            List<Advice> before = was.past().dueAt(at);
            for (Advice advice : is.past().dueAt(at)) {
                if (find(before, advice).isEmpty() && find(reported, advice).isEmpty()) {
                    reported.add(advice);
                    outputs.add(new SessionOutput.WouldHaveAdvised(at, advice));
                }
            }
        }
    }

    /// The moments before `now` at which either of two pasts began to say something else.
    private static SortedSet<Instant> changes(Past one, Past other, Instant from, Instant now) {
        SortedSet<Instant> changes = new TreeSet<>();
        one.saidFrom(from).forEach(said -> changes.add(said.at()));
        other.saidFrom(from).forEach(said -> changes.add(said.at()));
        return changes.headSet(now);
    }

    private static Optional<Advice> find(List<Advice> all, Advice wanted) {
        return all.stream()
                .filter(each -> each.problem().equals(wanted.problem()))
                .findFirst();
    }
}
