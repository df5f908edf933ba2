package org.vasomotion.guidance.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.vasomotion.guidance.condition.Judge;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Reading;
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
    private final List<Finding> findings;
    private final List<Judgement> patterns;
    private final AssessedFacts facts;

    private Assessing(AssessmentSet set, TimelineView view, IndexSnapshot indices) {
        this.set = set;
        this.view = view;
        this.indices = indices;
        this.readings = new Reading[set.dependencies().operands().size()];
        this.findings = new ArrayList<>(set.rows().size());
        this.patterns = new ArrayList<>(set.patterns().size());
        this.facts = new AssessedFacts(
                view, set, indices, Collections.unmodifiableList(Arrays.asList(readings)), findings, patterns);
    }

    static Situation anew(AssessmentSet set, TimelineView view, IndexSnapshot indices) {
        Assessing assessing = new Assessing(set, view, indices);
        for (int i = 0; i < assessing.readings.length; i++) {
            assessing.readings[i] =
                    assessing.facts.readAnew(set.dependencies().operands().get(i));
        }
        for (FindingRow row : set.rows()) {
            assessing.findings.add(Finding.of(row, assessing.facts));
        }
        for (Pattern pattern : set.patterns()) {
            assessing.patterns.add(Judge.judge(pattern.condition(), assessing.facts));
        }
        return assessing.situation();
    }

    static Situation update(
            Situation before, TimelineView view, IndexSnapshot indices, Collection<? extends Entry> added) {
        Assessing assessing = new Assessing(before.set(), view, indices);
        boolean[] changed = assessing.read(before, added);
        boolean[] graded = assessing.grade(before, changed);
        assessing.judge(before, changed, graded);
        return assessing.situation();
    }

    /// Reads again what an entry touches and what has run out. An index value that was taken over is the very
    /// object.
    @SuppressWarnings("ReferenceEquality")
    private boolean[] read(Situation before, Collection<? extends Entry> added) {
        Dependencies dependencies = set.dependencies();
        boolean[] changed = dependencies.touchedBy(added);
        Instant now = view.at();
        boolean isSameMoment = now.equals(before.at());
        for (int i = 0; i < changed.length; i++) {
            int index = dependencies.index(i);
            Reading known = before.readings().get(i);
            changed[i] = index == Dependencies.NO_INDEX
                    ? changed[i] || !(isSameMoment || now.isBefore(known.validUntil()))
                    : indices.values().get(index) != before.indices().values().get(index);
            readings[i] = changed[i] ? facts.readAnew(dependencies.operands().get(i)) : known;
        }
        return changed;
    }

    private boolean[] grade(Situation before, boolean[] changed) {
        boolean[] graded = new boolean[set.rows().size()];
        for (int i = 0; i < graded.length; i++) {
            graded[i] = set.dependencies().isRowTouched(i, changed);
            findings.add(
                    graded[i]
                            ? Finding.of(set.rows().get(i), facts)
                            : before.assessment().findings().get(i));
        }
        return graded;
    }

    private void judge(Situation before, boolean[] changed, boolean[] graded) {
        boolean[] judged = new boolean[set.patterns().size()];
        for (int i = 0; i < judged.length; i++) {
            judged[i] = set.dependencies().isPatternTouched(i, changed, graded, judged);
            patterns.add(
                    judged[i]
                            ? Judge.judge(set.patterns().get(i).condition(), facts)
                            : before.assessment().patterns().get(i));
        }
    }

    private Situation situation() {
        return Situation.of(view, set, indices, facts.readings(), new Assessment(view.at(), findings, patterns));
    }
}
