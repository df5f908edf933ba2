package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vasomotion.model.drug.Drug;
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
        Optional<Coverage> covered = view.coverage(Coverage.Kind.VASOACTIVE_INFUSIONS, view.at(), view.at());
        if (covered.isPresent()) {
            return new Infusions.NotRunning(covered.get());
        }
        return new Infusions.Unknown(why(view, drug));
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

    /// The last infusion decides: an open rate has grown too old, a stated end has passed.
    private static Gap why(TimelineView view, Drug drug) {
        Series<Administration> series = view.timeline().administrations(drug);
        for (int i = series.countUpTo(view.at()) - 1; i >= 0; i--) {
            if (series.get(i) instanceof Infusion last && view.visible(last)) {
                return switch (last.ending()) {
                    case Ending.NextRate _ -> new Gap.RateTooOld(drug, last.start(), Lasting.ofOpenRate(last));
                    case Ending.At _ -> view.breakInRecord(Coverage.Kind.VASOACTIVE_INFUSIONS);
                };
            }
        }
        return view.breakInRecord(Coverage.Kind.VASOACTIVE_INFUSIONS);
    }
}
