package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.observation.Acquisition;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Ending;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.observation.Coverage;

/// Works out which infusions of a drug run at a view's time.
final class RunningInfusions {

    /// How long a charted rate without a stated end stands. Proposal of this project: charts are kept hourly,
    /// and one missed hour is common.
    static final Duration CHARTED_RATE_STANDS = Duration.ofMinutes(135);
    /// How long a pump's reported rate stands without a further message. Proposal of this project.
    static final Duration LIVE_RATE_STANDS = Duration.ofMinutes(15);

    private RunningInfusions() {}

    static Infusions at(TimelineView view, Drug drug) {
        Series<Administration> series = view.timeline().administrations(drug);
        List<Infusion> running = new ArrayList<>(1);
        Instant oldest = view.at().minus(TimelineView.LONGEST_INFUSION);
        boolean openSeen = false;
        Instant lastOpenAt = Instant.MIN;
        Duration stands = LIVE_RATE_STANDS;
        for (int i = series.countUpTo(view.at()) - 1; i >= 0; i--) {
            Administration administration = series.get(i);
            if (administration.effectiveAt().isBefore(oldest)) {
                break;
            }
            if (!(administration instanceof Infusion infusion) || !view.visible(infusion)) {
                continue;
            }
            switch (infusion.ending()) {
                case Ending.At end -> {
                    if (end.instant().isAfter(view.at())) {
                        running.add(infusion);
                    }
                }
                case Ending.NextRate _ -> {
                    if (!openSeen) {
                        openSeen = true;
                        lastOpenAt = infusion.start();
                        stands = stands(infusion);
                        if (!infusion.start().plus(stands).isBefore(view.at())) {
                            running.add(infusion);
                        }
                    }
                }
            }
        }
        if (!running.isEmpty()) {
            return new Infusions.Running(List.copyOf(running));
        }
        Optional<Coverage> covered = view.coverage(Coverage.Kind.VASOACTIVE_INFUSIONS, view.at(), view.at());
        if (covered.isPresent()) {
            return new Infusions.NotRunning(covered.get());
        }
        return new Infusions.Unknown(
                openSeen
                        ? new Gap.RateTooOld(drug, lastOpenAt, stands)
                        : view.breakInRecord(Coverage.Kind.VASOACTIVE_INFUSIONS));
    }

    static Duration stands(Infusion infusion) {
        return infusion.acquisition() == Acquisition.LIVE ? LIVE_RATE_STANDS : CHARTED_RATE_STANDS;
    }
}
