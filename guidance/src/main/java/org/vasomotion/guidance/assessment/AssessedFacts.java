package org.vasomotion.guidance.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.guidance.condition.Judgement;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Readings;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.guidance.index.IndexSnapshot;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.TimelineView;

/// Facts from a patient's record, without a protocol: what only a running protocol remembers is unknown.
///
/// @param readings what the set's operands are worth, in its order; what is not among them is read anew
/// @param findings those already made, in the order of the set
/// @param patterns those already judged, in the order of the set
record AssessedFacts(
        TimelineView view,
        AssessmentSet set,
        IndexSnapshot indices,
        List<Reading> readings,
        List<Finding> findings,
        List<Judgement> patterns)
        implements Facts {

    AssessedFacts(Situation situation) {
        this(
                situation.view(),
                situation.set(),
                situation.indices(),
                situation.readings(),
                situation.assessment().findings(),
                situation.assessment().patterns());
    }

    @Override
    public Reading read(Operand operand) {
        if (operand instanceof Operand.Graded graded) {
            return findings.get(set.positionOfFinding(graded.finding())).asPoints();
        }
        @Nullable Integer position = set.dependencies().positionOf(operand);
        return position == null ? readAnew(operand) : readings.get(position);
    }

    /// Reads from the record, whatever has been read already.
    Reading readAnew(Operand operand) {
        return switch (operand) {
            case Operand.Measured measured -> Readings.measured(view, measured.measurand(), measured.methods());
            case Operand.LastSeen last -> Readings.lastSeen(view, last.measurand());
            case Operand.Lowest lowest -> Readings.lowest(view, lowest);
            case Operand.Change change -> Readings.change(view, change);
            case Operand.Indexed indexed ->
                Readings.of(indices.values().get(set.indices().positionOf(indexed.index())));
            case Operand.Running running -> Readings.running(view, running.drug(), running.unit());
            case Operand.RateChange change -> Readings.rateChange(view, change);
            case Operand.Graded graded ->
                findings.get(set.positionOfFinding(graded.finding())).asPoints();
            case Operand.MeasuredSince since -> Readings.notNoted(since.mark());
            case Operand.Since since -> Readings.notNoted(since.mark());
            case Operand.Counted counted -> Readings.notNoted(counted.counter());
            case Operand.FluidSince since -> Readings.notNoted(since.mark());
            case Operand.Captured captured -> Readings.notNoted(captured.name());
            case Operand.Rise rise -> Readings.notNoted(rise.captured());
            case Operand.RelativeRise rise -> Readings.notNoted(rise.captured());
        };
    }

    @Override
    public Judgement pattern(Condition.Seen seen) {
        return patterns.get(set.positionOfPattern(seen.pattern()));
    }

    @Override
    public Judgement carriedOut(Condition.CarriedOut action) {
        return new Judgement.Noted(action, Truth.UNKNOWN, List.of(new Gap.NotAnswered(action.action())), Instant.MAX);
    }
}
