package org.vasomotion.guidance.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.protocol.PatientSurroundings;
import org.vasomotion.guidance.protocol.ProtocolRunner;
import org.vasomotion.model.Api;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// How things stood when they were last looked at: the situation, and where each protocol was.
///
/// @param situation the patient at that moment
/// @param runs the protocols, in the order in which they were begun
@Api
public record Course(Situation situation, List<Run> runs) {

    public Course {
        runs = List.copyOf(runs);
    }

    /// The course of a patient of whom nothing is known yet.
    static Course empty(SessionRules rules, Timeline record) {
        return new Course(rules.assessment().assess(view(record, Instant.EPOCH)), List.of());
    }

    public Instant at() {
        return situation.at();
    }

    /// Looks at `at`, not before this course, after `added` entered the record.
    Course look(SessionRules rules, Timeline record, Instant at, Collection<Entry> added) {
        Situation next = rules.assessment().update(situation, view(record, at), added);
        return new Course(next, step(runs, next));
    }

    /// Looks at the same moment again, after `added` entered the record.
    ///
    /// @param earlier the protocols as they were before this moment
    Course again(SessionRules rules, Timeline record, Collection<Entry> added, List<Run> earlier) {
        Situation same = rules.assessment().update(situation, view(record, at()), added);
        return new Course(same, step(earlier, same));
    }

    /// Looks at `at` with these protocols, whatever was known before.
    static Course anew(SessionRules rules, Timeline record, Instant at, List<Run> runs) {
        Situation situation = rules.assessment().assess(view(record, at));
        return new Course(situation, step(runs, situation));
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
        return new Course(situation, changed).look(rules, record, event.at(), List.of());
    }

    private static List<Run> step(List<Run> runs, Situation situation) {
        List<Run> stepped = new ArrayList<>(runs.size());
        for (Run run : runs) {
            PatientSurroundings patient = new PatientSurroundings(run.graph(), situation);
            stepped.add(run.with(ProtocolRunner.step(run.graph(), run.state(), patient, situation.at())));
        }
        return stepped;
    }

    /// When to look next if nothing new arrives. What moves all the time is looked at on the clock, so that it does not
    /// matter how often anybody asks.
    Instant next() {
        Instant next = later(situation.validUntil());
        for (Run run : runs) {
            Instant until = later(run.last().until());
            next = until.isBefore(next) ? until : next;
        }
        return next;
    }

    private Instant later(Instant until) {
        return until.isAfter(at()) ? until : nextOnTheClock();
    }

    /// The next whole minute while a protocol runs, else the next quarter of an hour: nothing is decided then.
    private Instant nextOnTheClock() {
        long gridS = runs.stream().anyMatch(Run::goesOn) ? 60 : 900;
        return Instant.ofEpochSecond((Math.floorDiv(at().getEpochSecond(), gridS) + 1) * gridS);
    }

    /// Whether a protocol took an edge when it was looked at.
    boolean hasMoved() {
        return runs.stream().anyMatch(run -> !run.last().moves().isEmpty());
    }

    private static TimelineView view(Timeline record, Instant at) {
        return record.asOf(at, Instant.MAX);
    }
}
