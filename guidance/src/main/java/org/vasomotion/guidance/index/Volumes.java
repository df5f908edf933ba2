package org.vasomotion.guidance.index;

import java.time.Instant;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;
import org.vasomotion.model.timeline.VolumeTotal;

/// Sums what went in or came out over a window, and notes when an item enters or leaves it.
final class Volumes {

    private Volumes() {}

    static Explanation in(Evaluation evaluation, Window window) {
        TimelineView view = evaluation.view();
        evaluation.standsUntil(view.nextFluid());
        return total(evaluation, "fluid-intake", window, view.fluidTotal(window.from(), view.at()));
    }

    static Explanation out(Evaluation evaluation, Measurand volume, Window window) {
        TimelineView view = evaluation.view();
        evaluation.standsUntil(view.nextEffective(volume));
        return total(evaluation, volume.id(), window, view.volumeTotal(volume, window.from(), view.at()));
    }

    private static Explanation total(Evaluation evaluation, String statement, Window window, VolumeTotal total) {
        if (total.entries() == 0) {
            evaluation.heldSince(window.record().from());
            return new Explanation.NothingRecorded(
                    statement,
                    Interval.exactly(0, Unit.MILLILITRE),
                    window.record().from(),
                    window.record().declaredBy());
        }
        noteTimes(evaluation, window, total);
        Instant now = evaluation.view().at();
        Instant from = total.oldestStart().isAfter(window.from()) ? total.oldestStart() : window.from();
        Instant until = total.latestEnd().isAfter(now) ? now : total.latestEnd();
        return new Explanation.Total(statement, total.volume(), from, until, total.entries());
    }

    /// While something runs, the sum changes from one instant to the next, and so it does while something slides
    /// out of the window.
    private static void noteTimes(Evaluation evaluation, Window window, VolumeTotal total) {
        Instant now = evaluation.view().at();
        if (total.latestEnd().isAfter(now)) {
            evaluation.standsUntil(now);
            evaluation.heldSince(now);
            return;
        }
        evaluation.heldSince(total.latestEnd());
        boolean isWhole = total.oldestStart().isAfter(window.from());
        evaluation.standsUntil(isWhole ? window.leaves(total.oldestStart()) : window.slidesAt());
    }
}
