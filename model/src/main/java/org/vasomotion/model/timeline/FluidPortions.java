package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Administration.Dose;
import org.vasomotion.model.observation.Administration.Infusion;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Cuts administrations of fluid to a window.
final class FluidPortions {

    private FluidPortions() {}

    static List<GivenVolume> between(TimelineView view, Instant from, Instant until) {
        Series<Administration> fluids = view.timeline().fluids();
        Instant last = until.isAfter(view.at()) ? view.at() : until;
        int end = fluids.countUpTo(last);
        List<GivenVolume> portions = new ArrayList<>();
        Instant earliest = Lasting.earliestStart(fluids, from);
        for (int i = fluids.countUpTo(earliest); i < end; i++) {
            Administration fluid = fluids.get(i);
            if (view.visible(fluid)) {
                Instant stop = end(view, fluids, i);
                double millilitres = millilitresInside(fluid, stop, from, last);
                if (millilitres > 0) {
                    portions.add(new GivenVolume(fluid, Quantity.of(millilitres, Unit.MILLILITRE), stop));
                }
            }
        }
        return portions;
    }

    static Instant next(TimelineView view) {
        Series<Administration> fluids = view.timeline().fluids();
        int next = fluids.countUpTo(view.at());
        for (int i = next - 1; i >= 0 && fluids.get(i).effectiveAt().equals(view.at()); i--) {
            if (view.visible(fluids.get(i)) && end(view, fluids, i).isAfter(view.at())) {
                return view.at();
            }
        }
        return next < fluids.size() ? fluids.get(next).effectiveAt() : Instant.MAX;
    }

    /// All that an administration gives until it ends.
    static double millilitres(Administration fluid, Instant end) {
        return millilitresInside(fluid, end, Instant.MIN, Instant.MAX);
    }

    static double millilitresInside(Administration fluid, Instant end, Instant from, Instant until) {
        return switch (fluid) {
            case Dose dose -> insideDose(dose, from, until);
            case Infusion infusion ->
                infusion.rate().valueIn(Unit.MILLILITRE_PER_MINUTE) * overlapS(infusion.start(), end, from, until) / 60;
        };
    }

    /// When the administration at a place among those by start ends: the ones after it may take over from it.
    static Instant end(TimelineView view, Series<Administration> fluids, int index) {
        Administration fluid = fluids.get(index);
        return fluid instanceof Infusion open && Lasting.isOpen(open)
                ? nextRateAfter(view, fluids, index, open)
                : Lasting.end(fluid);
    }

    private static double insideDose(Dose dose, Instant from, Instant until) {
        double millilitres = dose.amount().valueIn(Unit.MILLILITRE);
        if (dose.start().equals(dose.end())) {
            return dose.end().isAfter(from) && !dose.end().isAfter(until) ? millilitres : 0;
        }
        if (dose.start().isAfter(from) && !dose.end().isAfter(until)) {
            return millilitres;
        }
        double wholeS = seconds(dose.start(), dose.end());
        return millilitres * overlapS(dose.start(), dose.end(), from, until) / wholeS;
    }

    /// When the next rate of the same fluid takes over, at the latest when this one no longer stands.
    private static Instant nextRateAfter(
            TimelineView view, Series<Administration> fluids, int index, Infusion infusion) {
        Instant stands = Lasting.end(infusion);
        for (int i = index + 1; i < fluids.size(); i++) {
            Administration next = fluids.get(i);
            if (next.effectiveAt().isAfter(stands)) {
                return stands;
            }
            if (Lasting.takesOver(next, infusion) && view.visible(next)) {
                return next.effectiveAt();
            }
        }
        return stands;
    }

    private static double overlapS(Instant start, Instant end, Instant from, Instant until) {
        Instant later = start.isAfter(from) ? start : from;
        Instant earlier = end.isBefore(until) ? end : until;
        return earlier.isAfter(later) ? seconds(later, earlier) : 0;
    }

    private static double seconds(Instant from, Instant until) {
        return until.getEpochSecond() - from.getEpochSecond() + (until.getNano() - from.getNano()) / 1e9;
    }
}
