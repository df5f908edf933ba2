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

    private RunningInfusions() {}

    static Infusions at(TimelineView view, Drug drug) {
        List<Infusion> running = running(view, view.timeline().administrations(drug));
        if (!running.isEmpty()) {
            return new Infusions.Running(running);
        }
        Optional<Infusion> last = last(view, view.timeline().administrations(drug));
        Optional<Coverage> covered = view.coverage(Coverage.Kind.VASOACTIVE_INFUSIONS, view.at(), view.at());
        return covered.isPresent()
                        && !last.map(RunningInfusions::hasFallenSilent).orElse(false)
                ? new Infusions.NotRunning(covered.get())
                : new Infusions.Unknown(last.map(infusion -> why(view, infusion))
                        .orElseGet(() -> view.breakInRecord(Coverage.Kind.VASOACTIVE_INFUSIONS)));
    }

    /// A chart that is kept says by its silence that a drug was stopped. A pump that ran and says no more may have lost
    /// its network: its drug may run or not.
    private static boolean hasFallenSilent(Infusion last) {
        return last.acquisition() == Acquisition.LIVE
                && last.ending() instanceof Ending.NextRate
                && last.rate().value() > 0;
    }

    /// Newest first. Looks back no further than the longest of all infusions lasts.
    private static List<Infusion> running(TimelineView view, Series<Administration> series) {
        List<Infusion> running = new ArrayList<>(1);
        Instant earliest = Lasting.earliestStart(series, view.at());
        boolean superseded = false;
        for (int i = series.countUpTo(view.at()) - 1;
                i >= 0 && !series.get(i).effectiveAt().isBefore(earliest);
                i--) {
            if (series.get(i) instanceof Infusion infusion && view.visible(infusion)) {
                if (runs(infusion, superseded, view.at())) {
                    running.add(infusion);
                }
                superseded = true;
            }
        }
        return List.copyOf(running);
    }

    private static boolean runs(Infusion infusion, boolean superseded, Instant at) {
        return switch (infusion.ending()) {
            case Ending.At end -> end.instant().isAfter(at);
            case Ending.NextRate _ ->
                !superseded && Duration.between(infusion.start(), at).compareTo(Lasting.ofOpenRate(infusion)) <= 0;
        };
    }

    private static Optional<Infusion> last(TimelineView view, Series<Administration> series) {
        for (int i = series.countUpTo(view.at()) - 1; i >= 0; i--) {
            if (series.get(i) instanceof Infusion infusion && view.visible(infusion)) {
                return Optional.of(infusion);
            }
        }
        return Optional.empty();
    }

    /// The last infusion decides: an open rate has grown too old, a stated end has passed.
    private static Gap why(TimelineView view, Infusion last) {
        return switch (last.ending()) {
            case Ending.NextRate _ -> new Gap.RateTooOld(last.drug(), last.start(), Lasting.ofOpenRate(last));
            case Ending.At _ -> view.breakInRecord(Coverage.Kind.VASOACTIVE_INFUSIONS);
        };
    }
}
