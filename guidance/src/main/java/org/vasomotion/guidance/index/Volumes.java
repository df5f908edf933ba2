package org.vasomotion.guidance.index;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.GivenVolume;
import org.vasomotion.model.timeline.TimelineView;

/// Sums what went in or came out over a window, and notes when an item enters or leaves it.
final class Volumes {

    private Volumes() {}

    static Explanation in(Evaluation evaluation, Window window) {
        TimelineView view = evaluation.view();
        evaluation.standsUntil(view.nextFluid());
        List<GivenVolume> portions = view.fluidsDuring(window.from(), view.at());
        List<Explanation> items = new ArrayList<>(portions.size());
        Instant lastEnd = Instant.MIN;
        for (GivenVolume portion : portions) {
            Administration fluid = portion.administration();
            lastEnd = portion.end().isAfter(lastEnd) ? portion.end() : lastEnd;
            items.add(new Explanation.Given(
                    fluid.drug().id(), Interval.exactly(portion.volume()), fluid.effectiveAt(), fluid.id()));
        }
        if (!portions.isEmpty()) {
            noteTimes(evaluation, portions.getFirst(), lastEnd, window);
        }
        return total(evaluation, "fluid-intake", window, items);
    }

    /// The first to begin is the first to leave. While something runs, the sum changes from one instant to the next,
    /// and so it does while something slides out of the window.
    private static void noteTimes(Evaluation evaluation, GivenVolume first, Instant lastEnd, Window window) {
        Instant now = evaluation.view().at();
        if (lastEnd.isAfter(now)) {
            evaluation.standsUntil(now);
            evaluation.heldSince(now);
            return;
        }
        Instant start = first.administration().effectiveAt();
        evaluation.heldSince(lastEnd);
        evaluation.standsUntil(start.isAfter(window.from()) ? window.leaves(start) : window.slidesAt());
    }

    static Explanation out(Evaluation evaluation, Measurand volume, Window window) {
        TimelineView view = evaluation.view();
        evaluation.standsUntil(view.nextEffective(volume));
        List<Observation> observations = view.during(volume, window.from(), view.at());
        List<Explanation> items = new ArrayList<>(observations.size());
        if (!observations.isEmpty()) {
            evaluation.heldSince(observations.getLast().observedAt());
            evaluation.standsUntil(window.leaves(observations.getFirst().observedAt()));
        }
        for (Observation observation : observations) {
            items.add(Evaluation.asLeaf(observation));
        }
        return total(evaluation, volume.id(), window, items);
    }

    private static Explanation total(Evaluation evaluation, String statement, Window window, List<Explanation> items) {
        if (items.isEmpty()) {
            evaluation.heldSince(window.record().from());
            return new Explanation.NothingRecorded(
                    statement,
                    Interval.exactly(0, Unit.MILLILITRE),
                    window.record().from(),
                    window.record().declaredBy());
        }
        return Explanation.derived(statement, Operation.SUM, Unit.MILLILITRE, items);
    }
}
