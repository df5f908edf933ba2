package org.vasomotion.guidance.contract;

import static java.time.temporal.ChronoUnit.MINUTES;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.protocol.Answer;
import org.vasomotion.guidance.protocol.PatientSurroundings;
import org.vasomotion.guidance.protocol.Proposal;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.ProtocolRunner;
import org.vasomotion.guidance.protocol.ProtocolState;
import org.vasomotion.guidance.protocol.Transition;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.timeline.Timeline;

/// Drives a protocol along a record as a session does: looks whenever something arrives or is said, and in between
/// whenever the last look said that its outcome may change; while something moves all the time, every whole minute.
@Api
public final class ProtocolRun {

    private final ProtocolGraph graph;
    private final AssessmentSet assessments;
    private final Talk talk;
    private final List<Entry> entries;
    private final List<Seen> looks = new ArrayList<>();

    private ProtocolState state;
    private Timeline timeline = Timeline.of(TimelineBuilder.PATIENT);
    private Situation situation;

    private ProtocolRun(ProtocolGraph graph, AssessmentSet assessments, List<Entry> entries, Talk talk, Instant begin) {
        this.graph = graph;
        this.assessments = assessments;
        this.talk = talk;
        this.entries = new ArrayList<>(entries);
        this.entries.sort(Comparator.comparing(Entry::receivedAt));
        this.state = ProtocolState.begin(graph, begin);
        this.situation = assessments.assess(timeline.asOf(begin));
    }

    /// What people say to proposals.
    @Api
    public interface Talk {

        /// What is said at `now` about what is proposed.
        List<Answer> say(Instant now, List<Proposal> proposals);

        /// When somebody speaks next, after `now`; [Instant#MAX] if nobody does.
        Instant next(Instant now);

        /// Nobody says anything.
        static Talk silence() {
            return new Talk() {
                @Override
                public List<Answer> say(Instant now, List<Proposal> proposals) {
                    return List.of();
                }

                @Override
                public Instant next(Instant now) {
                    return Instant.MAX;
                }
            };
        }
    }

    /// One look.
    ///
    /// @param at when
    /// @param before the state it was made from
    /// @param situation what was known
    /// @param transition what came of it
    @Api
    public record Seen(Instant at, ProtocolState before, Situation situation, Transition transition) {}

    /// All looks from `begin` to `end`.
    public static List<Seen> of(
            ProtocolGraph graph,
            AssessmentSet assessments,
            List<Entry> entries,
            Talk talk,
            Instant begin,
            Instant end) {
        ProtocolRun run = new ProtocolRun(graph, assessments, entries, talk, begin);
        Instant now = begin;
        while (!now.isAfter(end)) {
            now = run.lookAt(now);
        }
        return run.looks;
    }

    /// One look at a situation.
    static Transition look(ProtocolGraph graph, ProtocolState from, Situation situation) {
        return ProtocolRunner.step(graph, from, new PatientSurroundings(graph, situation), situation.at());
    }

    /// @return when to look next
    private Instant lookAt(Instant now) {
        List<Entry> added = new ArrayList<>();
        while (!entries.isEmpty() && !entries.getFirst().receivedAt().isAfter(now)) {
            added.add(entries.removeFirst());
            timeline = timeline.with(added.getLast());
        }
        situation = assessments.update(situation, timeline.asOf(now), added);
        Transition transition = look(now);
        List<Answer> said = talk.say(now, transition.proposals());
        while (!said.isEmpty()) {
            for (Answer answer : said) {
                state = state.answered(answer);
            }
            transition = look(now);
            said = talk.say(now, transition.proposals());
        }
        return next(now, transition.until());
    }

    private Transition look(Instant now) {
        Transition transition = look(graph, state, situation);
        looks.add(new Seen(now, state, situation, transition));
        state = transition.state();
        return transition;
    }

    private Instant next(Instant now, Instant until) {
        Instant next = until.isAfter(now) ? until : now.truncatedTo(MINUTES).plus(1, MINUTES);
        next = earlier(next, talk.next(now));
        return entries.isEmpty() ? next : earlier(next, entries.getFirst().receivedAt());
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }
}
