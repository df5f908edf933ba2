package org.vasomotion.guidance.assessment;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.index.IndexSnapshot;
import org.vasomotion.model.Api;
import org.vasomotion.model.timeline.TimelineView;

/// A patient at one moment: the record, the indices and the assessment made of them by `set`.
///
/// @param readings what the operands of the set's findings and patterns are worth, in the order of the set
/// @param validUntil until when all of it stands if nothing new is recorded; not after [#at()] while something moves
/// all
/// the time. Findings and patterns stand as long as what they read
@Api
public record Situation(
        TimelineView view,
        AssessmentSet set,
        IndexSnapshot indices,
        List<Reading> readings,
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
            Assessment assessment) {
        Instant until = Instant.MAX;
        for (int i = 0; i < indices.values().size(); i++) {
            until = earlier(until, indices.values().get(i).validUntil());
        }
        for (int i = 0; i < readings.size(); i++) {
            until = earlier(until, readings.get(i).validUntil());
        }
        return new Situation(view, set, indices, readings, assessment, until);
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
