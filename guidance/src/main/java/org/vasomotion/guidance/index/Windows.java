package org.vasomotion.guidance.index;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.timeline.CompleteRecord;
import org.vasomotion.model.timeline.Gap;
import org.vasomotion.model.timeline.TimelineView;

/// Opens windows over which volumes are summed, in a record that is complete, or notes where it is not.
final class Windows {

    private Windows() {}

    static Window upTo(Evaluation evaluation, Duration length, Coverage.Kind... kinds) {
        Instant now = evaluation.view().at();
        return completeRecord(evaluation, kinds)
                .map(record -> Window.sliding(record, now, length))
                .orElse(Window.NOWHERE);
    }

    static Window full(Evaluation evaluation, Duration length, Coverage.Kind kind) {
        Instant now = evaluation.view().at();
        Instant from = now.minus(length);
        Window window = upTo(evaluation, length, kind);
        if (window.equals(Window.NOWHERE) || !window.record().from().isAfter(from)) {
            return window;
        }
        evaluation.standsUntil(now);
        evaluation.missing(new Gap.NotCovered(kind, from, window.record().from()));
        return Window.NOWHERE;
    }

    static Window sinceComplete(Evaluation evaluation, Coverage.Kind... kinds) {
        Instant now = evaluation.view().at();
        return completeRecord(evaluation, kinds)
                .map(record -> Window.growing(record, now))
                .orElse(Window.NOWHERE);
    }

    /// The stretch over which all kinds are complete; it begins with the last of them.
    private static Optional<CompleteRecord> completeRecord(Evaluation evaluation, Coverage.Kind... kinds) {
        TimelineView view = evaluation.view();
        boolean allComplete = true;
        Optional<CompleteRecord> last = Optional.empty();
        for (Coverage.Kind kind : kinds) {
            Optional<CompleteRecord> found = view.completeRecord(kind);
            if (found.isEmpty()) {
                Gap.NotCovered gap = view.breakInRecord(kind);
                evaluation.standsUntil(gap.until());
                evaluation.missing(gap);
                allComplete = false;
            } else {
                evaluation.standsUntil(found.get().endedAt());
                if (last.isEmpty() || found.get().from().isAfter(last.get().from())) {
                    last = found;
                }
            }
        }
        return allComplete ? last : Optional.empty();
    }
}
