package org.vasomotion.guidance.index.organ;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.index.Evaluation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.FluidVolumes;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.CompleteRecord;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.TimelineView;

/// The urine of the last 24 h: a number if the record of output is complete, otherwise at least what was
/// charted.
final class DailyUrine {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Interval UNCHARTED = Interval.of(0, Double.POSITIVE_INFINITY, Unit.MILLILITRE);

    private DailyUrine() {}

    static Explanation read(Evaluation evaluation) {
        TimelineView view = evaluation.view();
        Instant from = view.at().minus(DAY);
        evaluation.standsUntil(view.nextEffective(FluidVolumes.URINE_VOLUME));
        List<Observation> charted = view.during(FluidVolumes.URINE_VOLUME, from, view.at());
        List<Explanation> parts = new ArrayList<>(charted.size() + 1);
        for (Observation volume : charted) {
            parts.add(evaluation.windowLeaf(volume, DAY));
        }
        parts.add(rest(evaluation, from));
        return Explanation.derived("urine-of-24-hours", Operation.SUM, Unit.MILLILITRE, parts);
    }

    /// What was not charted: nothing, if the source says that it charts everything.
    private static Explanation rest(Evaluation evaluation, Instant from) {
        TimelineView view = evaluation.view();
        Optional<CompleteRecord> found = view.completeRecord(Coverage.Kind.FLUID_OUTPUT);
        if (found.isEmpty()) {
            Gap.NotCovered gap = view.breakInRecord(Coverage.Kind.FLUID_OUTPUT);
            evaluation.standsUntil(gap.until());
            return evaluation.possible(FluidVolumes.URINE_VOLUME.id(), UNCHARTED, gap);
        }
        CompleteRecord record = found.get();
        evaluation.standsUntil(record.until().plusNanos(1));
        if (record.from().isAfter(from)) {
            evaluation.standsUntil(record.from().plus(DAY));
            Gap gap = new Gap.NotCovered(
                    Coverage.Kind.FLUID_OUTPUT, record.from().minus(DAY), record.from());
            return evaluation.possible(FluidVolumes.URINE_VOLUME.id(), UNCHARTED, gap);
        }
        return new Explanation.NothingRecorded(
                FluidVolumes.URINE_VOLUME.id(),
                Interval.exactly(0, Unit.MILLILITRE),
                record.from(),
                record.declaredBy());
    }
}
