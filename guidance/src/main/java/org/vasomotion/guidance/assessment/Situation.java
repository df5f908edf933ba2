package org.vasomotion.guidance.assessment;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.index.Ends;
import org.vasomotion.guidance.index.IndexSnapshot;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.model.Api;
import org.vasomotion.model.timeline.TimelineView;

/// A patient at one moment: the record, the indices and the assessment made of them by `set`.
///
/// @param readings what the operands of the set's findings and patterns are worth, in the order of the set
/// @param ends until when each of the readings stands
/// @param validUntil until when all of it stands if nothing new is recorded; not after [#at()] while
/// something moves all the time. Findings and patterns stand as long as what they read
@Api
public record Situation(
        TimelineView view,
        AssessmentSet set,
        IndexSnapshot indices,
        List<Reading> readings,
        Ends ends,
        Assessment assessment,
        Instant validUntil) {

    /// The time at the patient.
    public Instant at() {
        return view.at();
    }

    static Situation of(
            TimelineView view,
            AssessmentSet set,
            IndexSnapshot indices,
            List<Reading> readings,
            Ends ends,
            Assessment assessment) {
        Instant until =
                earlier(indices.validUntil(), ends.earliest(i -> readings.get(i).validUntil()));
        return new Situation(view, set, indices, readings, ends, assessment, until);
    }

    /// Whether what an operand is worth has run out.
    boolean hasRunOut(int operand, Instant now) {
        return ends.hasRunOut(operand, now, i -> readings.get(i).validUntil());
    }

    /// The situation at the same moment after some of it was made again: only that is looked at, unless it
    /// was what ended first.
    @SuppressWarnings("ReferenceEquality") // what was taken over is the very object
    Situation again(TimelineView longer, IndexSnapshot values, List<Reading> read, Ends newer, Assessment assessed) {
        if (read == readings && values == indices) {
            return new Situation(longer, set, values, read, newer, assessed, validUntil);
        }
        Instant until = validUntil;
        boolean isLonger = false;
        for (int i = 0; i < read.size(); i++) {
            if (read.get(i) != readings.get(i)) {
                isLonger |= readings.get(i).validUntil().equals(validUntil);
                until = earlier(until, read.get(i).validUntil());
            }
        }
        for (int i = 0; i < values.values().size(); i++) {
            IndexValue value = values.values().get(i);
            IndexValue before = indices.values().get(i);
            if (value != before) {
                isLonger |= before.validUntil().equals(validUntil);
                until = earlier(until, value.validUntil());
            }
        }
        return isLonger
                ? of(longer, set, values, read, newer, assessed)
                : new Situation(longer, set, values, read, newer, assessed, until);
    }

    /// The same at another moment or with a longer record, of which nothing that is read has changed; index
    /// values that no finding and no pattern reads may have.
    Situation seenFrom(TimelineView later, IndexSnapshot values) {
        Assessment same = later.at().equals(at())
                ? assessment
                : new Assessment(later.at(), assessment.findings(), assessment.patterns());
        return later.at().equals(at())
                ? again(later, values, readings, ends, same)
                : of(later, set, values, readings, ends, same);
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    /// The facts of this moment; what only a running protocol could know is unknown.
    public Facts facts() {
        return new AssessedFacts(this);
    }

    /// What an operand is worth; unknown if only a running protocol could know it.
    public Reading read(Operand operand) {
        return facts().read(operand);
    }

    /// Whether a pattern is seen.
    ///
    /// @throws IllegalArgumentException if the set does not hold it
    public Judgement pattern(String id) {
        return assessment.patterns().get(set.positionOfPattern(id));
    }

    /// A finding.
    ///
    /// @throws IllegalArgumentException if the set does not hold it
    public Finding finding(String id) {
        return assessment.findings().get(set.positionOfFinding(id));
    }
}
