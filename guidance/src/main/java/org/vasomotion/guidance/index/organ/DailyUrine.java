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
        parts.add(rest(evaluation, view.coverage(Coverage.Kind.FLUID_OUTPUT, from, view.at()), from));
        return Explanation.derived("urine-of-24-hours", Operation.SUM, Unit.MILLILITRE, parts);
    }

    /// What was not charted: nothing, if the source says that it charts everything.
    private static Explanation rest(Evaluation evaluation, Optional<Coverage> complete, Instant from) {
        if (complete.isPresent()) {
            Coverage coverage = complete.get();
            evaluation.standsUntil(coverage.until().plusNanos(1));
            return new Explanation.NothingRecorded(
                    FluidVolumes.URINE_VOLUME.id(),
                    Interval.exactly(0, Unit.MILLILITRE),
                    coverage.from(),
                    coverage.id());
        }
        TimelineView view = evaluation.view();
        view.coverageReachingNow(Coverage.Kind.FLUID_OUTPUT)
                .ifPresent(begun -> evaluation.standsUntil(begun.from().plus(DAY)));
        return evaluation.possible(
                FluidVolumes.URINE_VOLUME.id(),
                UNCHARTED,
                new Gap.NotCovered(Coverage.Kind.FLUID_OUTPUT, from, view.at()));
    }
}
