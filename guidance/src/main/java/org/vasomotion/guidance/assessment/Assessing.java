package org.vasomotion.guidance.assessment;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Readings;
import org.vasomotion.guidance.index.Ends;
import org.vasomotion.guidance.index.IndexSnapshot;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.timeline.TimelineView;

/// Makes a situation, anew or from the one before it.
///
/// Findings and patterns are pure functions of what is read. So what was read decides: where it still stands,
/// so does what was made of it.
final class Assessing {

    private final AssessmentSet set;
    private final TimelineView view;
    private final IndexSnapshot indices;
    private final Reading[] readings;
    private final Finding[] findings;
    private final Judgement[] patterns;
    private final AssessedFacts facts;

    private Assessing(
            AssessmentSet set,
            TimelineView view,
            IndexSnapshot indices,
            Reading[] readings,
            Finding[] findings,
            Judgement[] patterns) {
        this.set = set;
        this.view = view;
        this.indices = indices;
        this.readings = readings;
        this.findings = findings;
        this.patterns = patterns;
        this.facts = new AssessedFacts(
                view, set, indices, Arrays.asList(readings), Arrays.asList(findings), Arrays.asList(patterns));
    }

    static Situation anew(AssessmentSet set, TimelineView view, IndexSnapshot indices) {
        Assessing assessing = new Assessing(
                set,
                view,
                indices,
                new Reading[set.dependencies().operands().size()],
                new Finding[set.rows().size()],
                new Judgement[set.patterns().size()]);
        for (int i = 0; i < assessing.readings.length; i++) {
            assessing.read(i);
        }
        for (int i = 0; i < assessing.findings.length; i++) {
            assessing.grade(i);
        }
        for (int i = 0; i < assessing.patterns.length; i++) {
            assessing.judge(i);
        }
        Reading[] read = assessing.readings;
        return assessing.situation(Ends.of(read.length, i -> read[i].validUntil()));
    }

    static Situation update(
            Situation before, TimelineView view, IndexSnapshot indices, Collection<? extends Entry> added) {
        boolean[] changed = changed(before, view, indices, added);
        if (!any(changed)) {
            return before.seenFrom(view, indices);
        }
        Reading[] readings = before.readings().toArray(Reading[]::new);
        Assessing assessing = new Assessing(
                before.set(),
                view,
                indices,
                readings,
                before.assessment().findings().toArray(Finding[]::new),
                before.assessment().patterns().toArray(Judgement[]::new));
        assessing.read(changed, before.ends());
        if (!any(changed)) {
            return before.seenFrom(view, indices);
        }
        assessing.renew(changed);
        Ends ends = before.ends().with(changed, i -> readings[i].validUntil());
        return view.at().equals(before.at())
                ? before.again(view, indices, List.of(readings), ends, assessing.assessment())
                : assessing.situation(ends);
    }

    /// Which operands an entry touches or have run out. An index value that was taken over is the very object.
    @SuppressWarnings("ReferenceEquality")
    private static boolean[] changed(
            Situation before, TimelineView view, IndexSnapshot indices, Collection<? extends Entry> added) {
        Dependencies dependencies = before.set().dependencies();
        boolean[] changed = dependencies.touchedBy(added);
        boolean isSameMoment = view.at().equals(before.at());
        for (int i = 0; i < changed.length; i++) {
            int index = dependencies.index(i);
            changed[i] = index == Dependencies.NO_INDEX
                    ? changed[i] || (!isSameMoment && before.hasRunOut(i, view.at()))
                    : indices.values().get(index) != before.indices().values().get(index);
        }
        return changed;
    }

    private static boolean any(boolean[] flags) {
        for (boolean flag : flags) {
            if (flag) {
                return true;
            }
        }
        return false;
    }

    /// Reads again. What comes out just as it was stays the very object and is no longer among `changed`.
    private void read(boolean[] changed, Ends before) {
        for (int i = 0; i < changed.length; i++) {
            if (changed[i]) {
                Reading was = readings[i];
                read(i);
                if (before.mayEnd(i, readings[i].validUntil()) && was.equals(readings[i])) {
                    readings[i] = was;
                    changed[i] = false;
                }
            }
        }
    }

    /// Makes again what rests on changed operands. A pattern refers only to patterns before it.
    private void renew(boolean[] changed) {
        Readers readers = set.dependencies().readers();
        boolean[] graded = new boolean[findings.length];
        boolean[] judged = new boolean[patterns.length];
        for (int i = 0; i < changed.length; i++) {
            if (changed[i]) {
                mark(graded, readers.rowsOfOperand(i));
                mark(judged, readers.patternsOfOperand(i));
            }
        }
        for (int i = 0; i < graded.length; i++) {
            if (graded[i]) {
                grade(i);
                mark(judged, readers.patternsOfRow(i));
            }
        }
        for (int i = 0; i < judged.length; i++) {
            if (judged[i]) {
                Judgement was = patterns[i];
                judge(i);
                if (was.equals(patterns[i])) {
                    patterns[i] = was; // nothing that refers to it has to be judged again
                } else {
                    mark(judged, readers.patternsOfPattern(i));
                }
            }
        }
    }

    private static void mark(boolean[] flags, int[] positions) {
        for (int position : positions) {
            flags[position] = true;
        }
    }

    private void read(int operand) {
        Dependencies dependencies = set.dependencies();
        int index = dependencies.index(operand);
        readings[operand] = index == Dependencies.NO_INDEX
                ? facts.readAnew(dependencies.operands().get(operand))
                : Readings.of(indices.values().get(index));
    }

    private void grade(int row) {
        findings[row] = Finding.of(set.rows().get(row), facts);
    }

    private void judge(int pattern) {
        patterns[pattern] = Judge.judge(set.patterns().get(pattern).condition(), facts);
    }

    private Situation situation(Ends ends) {
        return Situation.of(view, set, indices, List.of(readings), ends, assessment());
    }

    private Assessment assessment() {
        return new Assessment(view.at(), List.of(findings), List.of(patterns));
    }
}
