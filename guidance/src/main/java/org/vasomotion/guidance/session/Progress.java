package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.recommendation.Advice;
import org.vasomotion.guidance.recommendation.Book;
import org.vasomotion.model.observation.Entry;

/// Takes a session forward in time, moment by moment, and tells the bedside what becomes due.
final class Progress {

    private Progress() {}

    /// Looks at every moment up to `until` at which something runs out or falls due.
    static SessionState to(SessionRules rules, SessionState from, Instant until, List<SessionOutput> outputs) {
        SessionState state = upTo(rules, from, until, outputs);
        while (!state.nextTimer().isAfter(until)) {
            state = next(rules, state, outputs);
        }
        return state;
    }

    /// The same without `until` itself: who brings something then looks once, with what he brings.
    static SessionState upTo(SessionRules rules, SessionState from, Instant until, List<SessionOutput> outputs) {
        SessionState state = from;
        while (state.nextTimer().isBefore(until)) {
            state = next(rules, state, outputs);
        }
        return state;
    }

    private static SessionState next(SessionRules rules, SessionState state, List<SessionOutput> outputs) {
        Instant next = state.nextTimer();
        return next.isAfter(state.course().at())
                ? look(rules, state, next, List.of(), outputs)
                : tell(state, next, outputs);
    }

    /// Looks at one moment after the last, after `added` entered the record.
    static SessionState look(
            SessionRules rules, SessionState state, Instant at, Collection<Entry> added, List<SessionOutput> outputs) {
        Course course = state.course().look(rules, state.record(), at, added);
        Before before = new Before(state.course(), List.copyOf(added));
        SessionState looked = state.with(course, before, noted(state.past(), course));
        report(course, outputs);
        return tell(looked, at, outputs);
    }

    /// Looks again after a clinician did something now.
    static SessionState after(SessionRules rules, SessionState state, HumanEvent event, List<SessionOutput> outputs) {
        Course course = state.course().after(rules, state.record(), event);
        Before before = before(state, event.at());
        Past past = state.past().with(event).with(course);
        report(course, outputs);
        return tell(state.with(course, before, past), event.at(), outputs);
    }

    /// Brings the book in line with what is due, at a moment at which the course may not have changed.
    static SessionState tell(SessionState state, Instant at, List<SessionOutput> outputs) {
        List<Advice> due = state.course().due();
        if (due.isEmpty() && state.book().open().isEmpty()) {
            return state.with(state.past().with(due, at));
        }
        Book.Entry entry = state.book().inLineWith(due, at);
        entry.notices().forEach(notice -> outputs.add(new SessionOutput.Told(notice)));
        return state.with(entry.book()).with(state.past().with(due, at));
    }

    /// What comes before a look at `at` after which nothing new was recorded.
    static Before before(SessionState state, Instant at) {
        return at.isAfter(state.course().at()) ? new Before(state.course(), List.of()) : state.before();
    }

    /// The past, with a checkpoint where a protocol has moved.
    static Past noted(Past past, Course course) {
        return course.hasMoved() ? past.with(course) : past;
    }

    private static void report(Course course, List<SessionOutput> outputs) {
        for (Run run : course.runs()) {
            for (Move move : run.last().moves()) {
                outputs.add(new SessionOutput.Moved(run.graph().id(), move));
            }
        }
    }
}
