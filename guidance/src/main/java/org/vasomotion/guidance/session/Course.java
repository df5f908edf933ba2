package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.protocol.PatientSurroundings;
import org.vasomotion.guidance.protocol.ProtocolRunner;
import org.vasomotion.guidance.recommendation.Advice;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// How things stood when they were last looked at: the situation, where each protocol was, and what was due.
///
/// @param situation the patient at that moment
/// @param runs the protocols, in the order in which they were begun
/// @param due what the protocols propose after all limits, and what has to be found out
/// @param next when to look again if nothing new arrives
@Api
public record Course(Situation situation, List<Run> runs, List<Advice> due, Instant next) {

    public Course {
        runs = List.copyOf(runs);
        due = List.copyOf(due);
    }

    private static Course of(SessionRules rules, Situation situation, List<Run> runs) {
        return new Course(situation, runs, Due.in(rules, situation, runs), next(rules, situation, runs));
    }

    /// The course of a patient of whom nothing is known yet.
    static Course empty(SessionRules rules, Timeline record) {
        return of(rules, rules.assessment().assess(view(record, Instant.EPOCH)), List.of());
    }

    public Instant at() {
        return situation.at();
    }

    /// Looks at `at`, not before this course, after `added` entered the record.
    Course look(SessionRules rules, Timeline record, Instant at, Collection<Entry> added) {
        return look(rules, record, at, added, runs);
    }

    /// Looks at the same moment again, after `added` entered the record.
    ///
    /// @param earlier the protocols as they were before this moment
    Course again(SessionRules rules, Timeline record, Collection<Entry> added, List<Run> earlier) {
        return look(rules, record, at(), added, earlier);
    }

    private Course look(SessionRules rules, Timeline record, Instant at, Collection<Entry> added, List<Run> from) {
        Situation next = rules.assessment().update(situation, view(record, at), added);
        return of(rules, next, step(from, next));
    }

    /// Looks at `at` with these protocols, whatever was known before.
    static Course anew(SessionRules rules, Timeline record, Instant at, List<Run> runs) {
        Situation situation = rules.assessment().assess(view(record, at));
        return of(rules, situation, step(runs, situation));
    }

    /// This course after a clinician did something at `event`'s time, looked at again then.
    Course after(SessionRules rules, Timeline record, HumanEvent event) {
        List<Run> changed = new ArrayList<>(runs);
        switch (event) {
            case HumanEvent.Begun begun ->
                rules.protocol(begun.protocol()).ifPresent(graph -> changed.add(Run.begin(graph, begun.at())));
            case HumanEvent.Ended ended ->
                changed.removeIf(run -> run.graph().id().equals(ended.protocol()));
            case HumanEvent.Answered answered -> changed.replaceAll(run -> Answers.given(run, answered));
        }
        return look(rules, record, event.at(), List.of(), changed);
    }

    private static List<Run> step(List<Run> runs, Situation situation) {
        List<Run> stepped = new ArrayList<>(runs.size());
        for (Run run : runs) {
            PatientSurroundings patient = new PatientSurroundings(run.graph(), situation);
            stepped.add(run.with(ProtocolRunner.step(run.graph(), run.state(), patient, situation.at())));
        }
        return stepped;
    }

    /// What moves all the time is looked at on the clock, so that it does not matter how often anybody asks.
    private static Instant next(SessionRules rules, Situation situation, List<Run> runs) {
        Instant next = later(rules, situation.validUntil(), situation, runs);
        for (Run run : runs) {
            Instant until = later(rules, run.last().until(), situation, runs);
            next = until.isBefore(next) ? until : next;
        }
        return next;
    }

    private static Instant later(SessionRules rules, Instant until, Situation situation, List<Run> runs) {
        return until.isAfter(situation.at()) ? until : nextOnTheClock(rules, situation, runs);
    }

    /// The next round while a protocol runs, else of the quarter of an hour: nothing is decided then.
    private static Instant nextOnTheClock(SessionRules rules, Situation situation, List<Run> runs) {
        long everyS = runs.stream().anyMatch(Run::goesOn) ? rules.roundEvery().toSeconds() : 900;
        return rules.rounds().after(situation.at(), situation.view().timeline().patient(), everyS);
    }

    /// Whether a protocol took an edge when it was looked at.
    boolean hasMoved() {
        return runs.stream().anyMatch(run -> !run.last().moves().isEmpty());
    }

    private static TimelineView view(Timeline record, Instant at) {
        return record.asOf(at, Instant.MAX);
    }
}
