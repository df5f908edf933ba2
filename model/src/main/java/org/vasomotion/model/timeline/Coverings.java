package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.Optional;
import org.vasomotion.model.observation.Coverage;

/// Joins statements of completeness into stretches, and finds the breaks between them.
final class Coverings {

    private Coverings() {}

    /// The stretch that holds the view's time. Statements come ordered by their start, so one pass joins
    /// them.
    static Optional<CompleteRecord> at(TimelineView view, Coverage.Kind kind) {
        Optional<CompleteRecord> stretch = Optional.empty();
        for (Coverage coverage : view.timeline().coverages()) {
            if (coverage.kind() == kind && view.visible(coverage)) {
                if (stretch.isPresent()
                        && !coverage.from().isAfter(stretch.get().until())) {
                    stretch = Optional.of(joined(stretch.get(), coverage));
                } else if (coverage.from().isAfter(view.at())) {
                    break;
                } else {
                    stretch = Optional.of(new CompleteRecord(kind, coverage.from(), coverage.until(), coverage.id()));
                }
            }
        }
        return stretch.filter(record -> !record.until().isBefore(view.at()));
    }

    private static CompleteRecord joined(CompleteRecord stretch, Coverage next) {
        Instant until = next.until().isAfter(stretch.until()) ? next.until() : stretch.until();
        return new CompleteRecord(stretch.kind(), stretch.from(), until, stretch.declaredBy());
    }

    /// The break around the view's time, as long as it is: its ends do not depend on when within it one
    /// looks.
    static Gap.NotCovered breakAt(TimelineView view, Coverage.Kind kind) {
        Instant from = Instant.MIN;
        for (Coverage coverage : view.timeline().coverages()) {
            boolean before = coverage.until().isBefore(view.at());
            if (before && coverage.until().isAfter(from) && coverage.kind() == kind && view.visible(coverage)) {
                from = coverage.until();
            }
        }
        return new Gap.NotCovered(kind, from, next(view, kind));
    }

    /// When the next statement of this kind sets in; [Instant#MAX] if none is recorded.
    static Instant next(TimelineView view, Coverage.Kind kind) {
        for (Coverage coverage : view.timeline().coverages()) {
            if (coverage.kind() == kind && coverage.from().isAfter(view.at()) && view.visible(coverage)) {
                return coverage.from();
            }
        }
        return Instant.MAX;
    }
}
