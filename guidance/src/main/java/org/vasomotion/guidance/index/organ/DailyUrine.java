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
import org.vasomotion.model.observation.Coverage.Kind;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.CompleteRecord;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;

/// The urine of the last 24 h: a number if the record of output is complete, otherwise at least what was charted.
///
/// If no volume at all was charted, urine is unknown even in a record that calls itself complete: an anuric patient has
/// zeros charted.
final class DailyUrine {

    private static final Duration DAY = Duration.ofHours(24);
    private static final Interval UNCHARTED = Interval.of(0, Double.POSITIVE_INFINITY, Unit.MILLILITRE);

    private DailyUrine() {}

    static Explanation read(Evaluation evaluation) {
        TimelineView view = evaluation.view();
        Instant from = view.at().minus(DAY);
        Lookup latest = evaluation.look(FluidVolumes.URINE_VOLUME);
        List<Observation> charted = view.during(FluidVolumes.URINE_VOLUME, from, view.at());
        if (charted.isEmpty()) {
            return evaluation.possible(FluidVolumes.URINE_VOLUME.id(), UNCHARTED, notCharted(latest));
        }
        List<Explanation> parts = new ArrayList<>();
        for (Observation volume : charted) {
            evaluation.heldSince(volume.observedAt());
            parts.add(evaluation.windowLeaf(volume, DAY));
        }
        parts.add(rest(evaluation, from));
        return Explanation.derived("urine-of-24-hours", Operation.SUM, Unit.MILLILITRE, parts);
    }

    private static Gap notCharted(Lookup latest) {
        return switch (latest) {
            case Lookup.Absent absent -> absent.gap();
            case Lookup.Stale stale ->
                new Gap.TooOld(FluidVolumes.URINE_VOLUME, stale.observation().observedAt(), DAY);
            case Lookup.Present present ->
                new Gap.TooOld(FluidVolumes.URINE_VOLUME, present.observation().observedAt(), DAY);
        };
    }

    /// What was not charted: nothing, if the source says that it charts everything.
    private static Explanation rest(Evaluation evaluation, Instant from) {
        Optional<CompleteRecord> found = evaluation.view().completeRecord(Kind.FLUID_OUTPUT);
        if (found.isEmpty()) {
            Gap.NotCovered gap = evaluation.view().breakInRecord(Kind.FLUID_OUTPUT);
            evaluation.standsUntil(gap.until());
            return evaluation.possible(FluidVolumes.URINE_VOLUME.id(), UNCHARTED, gap);
        }
        CompleteRecord complete = found.get();
        evaluation.standsUntil(complete.endedAt());
        if (complete.from().isAfter(from)) {
            evaluation.standsUntil(complete.from().plus(DAY));
            Gap before = new Gap.NotCovered(Kind.FLUID_OUTPUT, complete.from().minus(DAY), complete.from());
            return evaluation.possible(FluidVolumes.URINE_VOLUME.id(), UNCHARTED, before);
        }
        return new Explanation.NothingRecorded(
                FluidVolumes.URINE_VOLUME.id(),
                Interval.exactly(0, Unit.MILLILITRE),
                complete.from(),
                complete.declaredBy());
    }
}
