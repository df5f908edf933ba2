package org.vasomotion.guidance.contract;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.vasomotion.guidance.assessment.AssessmentSet;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.index.Index;
import org.vasomotion.guidance.index.Input;
import org.vasomotion.guidance.protocol.Move;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.model.Api;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Entry;

/// A drawn record and people who answer, along which a protocol is driven.
///
/// @param entries in the order in which they come
/// @param begin when the protocol begins
/// @param end the last look
/// @param people who answer
/// @param everyMinutes further looks; 0 for none
@Api
public record RandomCourse(List<Entry> entries, Instant begin, Instant end, DrawnTalk.Manner people, int everyMinutes) {

    public RandomCourse {
        entries = List.copyOf(entries);
    }

    static RandomCourse draw(RandomGenerator random, ProtocolGraph graph) {
        Duration nineHours = Duration.ofHours(9);
        Duration window = graph.window().value();
        Duration length = (window.compareTo(nineHours) < 0 ? window : nineHours).plusMinutes(10);
        Instant begin = TimelineBuilder.ADMISSION;
        Instant end = begin.plus(length);
        List<Entry> entries = new CourseEntries(random, graph, begin, end).draw();
        return new RandomCourse(entries, begin, end, new DrawnTalk.Manner(random.nextInt(), 40), 0);
    }

    /// What the protocol does, look by look.
    List<ProtocolRun.Seen> run(ProtocolGraph graph) {
        DrawnTalk talk = new DrawnTalk(people, begin, everyMinutes);
        return ProtocolRun.of(graph, Rehearsal.assessments(), entries, talk, begin, end);
    }

    /// Moves, and proposals whenever they change, with times counted from the beginning.
    List<String> trace(ProtocolGraph graph) {
        List<String> trace = new ArrayList<>();
        Set<String> proposed = Set.of();
        for (ProtocolRun.Seen look : run(graph)) {
            Duration since = Duration.between(begin, look.at());
            for (Move move : look.transition().moves()) {
                trace.add(since + " " + move.from() + " -> " + move.edge().to() + ": "
                        + move.edge().label());
            }
            Set<String> now = look.transition().proposals().stream()
                    .map(proposal -> proposal.step() + "/" + proposal.action().id())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!now.equals(proposed)) {
                trace.add(since + " proposed " + now);
                proposed = now;
            }
        }
        return trace;
    }

    RandomCourse with(UnaryOperator<Entry> change) {
        return new RandomCourse(entries.stream().map(change).toList(), begin, end, people, everyMinutes);
    }

    RandomCourse shifted(Shift shift) {
        RandomCourse moved = with(shift::entry);
        return new RandomCourse(moved.entries, shift.instant(begin), shift.instant(end), people, everyMinutes);
    }

    /// Those that come at one time come in another order; times of receipt stay.
    RandomCourse shuffled(RandomGenerator random) {
        List<Entry> mixed = new ArrayList<>(entries);
        Collections.shuffle(mixed, new Random(random.nextLong()));
        return new RandomCourse(mixed, begin, end, people, everyMinutes);
    }

    RandomCourse twice() {
        List<Entry> doubled = new ArrayList<>(entries);
        doubled.addAll(entries);
        return new RandomCourse(doubled, begin, end, people, everyMinutes);
    }

    RandomCourse lookedAtEvery(int minutes) {
        return new RandomCourse(entries, begin, end, people, minutes);
    }

    /// People accept whatever is proposed, soon.
    RandomCourse agreeing() {
        return new RandomCourse(entries, begin, end, people.agreeing(), everyMinutes);
    }

    /// What an operand reads.
    static List<Measurand> measurands(Operand operand) {
        return switch (operand) {
            case Operand.Measured measured -> List.of(measured.measurand());
            case Operand.LastSeen seen -> List.of(seen.measurand());
            case Operand.Change change -> List.of(change.measurand());
            case Operand.Lowest lowest -> List.of(lowest.measurand());
            case Operand.MeasuredSince since -> List.of(since.measurand());
            case Operand.Indexed indexed -> inputs(indexed);
            case Operand.Rise rise -> measurands(rise.now());
            case Operand.RelativeRise rise -> measurands(rise.now());
            case Operand.Graded graded -> measurands(subject(graded));
            case Operand.Running _, Operand.RateChange _, Operand.Since _ -> List.of();
            case Operand.Counted _, Operand.FluidSince _, Operand.Captured _ -> List.of();
        };
    }

    private static Operand subject(Operand.Graded graded) {
        AssessmentSet set = Rehearsal.assessments();
        return set.rows().get(set.positionOfFinding(graded.finding())).subject();
    }

    private static List<Measurand> inputs(Operand.Indexed indexed) {
        Index index = Rehearsal.assessments()
                .indices()
                .indices()
                .get(Rehearsal.assessments().indices().positionOf(indexed.index()));
        List<Measurand> measurands = new ArrayList<>();
        for (Input input : index.inputs()) {
            switch (input) {
                case Input.Required required -> measurands.add(required.measurand());
                case Input.Optional optional -> measurands.add(optional.measurand());
                case Input.InfusionRate _, Input.FluidIntake _ -> {}
            }
        }
        return measurands;
    }
}
