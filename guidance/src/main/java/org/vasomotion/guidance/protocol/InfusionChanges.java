package org.vasomotion.guidance.protocol;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Readings;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// Whether the record shows a changed infusion since a step proposed to change it.
final class InfusionChanges {

    private static final Quantity NOTHING_NOTICEABLE = Quantity.of(1e-9, Unit.ONE);

    private InfusionChanges() {}

    static boolean isCarriedOut(Action action, TimelineView view, Instant since, ProtocolState state) {
        TimelineView before = view.timeline().asOf(since, view.knownAt());
        return switch (action) {
            case Action.StartInfusion start ->
                start.choices().stream()
                        .map(Action.StartInfusion.Choice::drug)
                        .anyMatch(drug -> runs(view, drug) && stands(before, drug));
            case Action.Titrate titrate -> isMoved(titrate, before, view);
            case Action.ReturnToRate back -> isBack(back, before, view, state);
            case Action.StopInfusion stop ->
                stop.drugs().stream().allMatch(drug -> stands(view, drug))
                        && stop.drugs().stream().anyMatch(drug -> runs(before, drug));
            case Action.Measure _, Action.FluidBolus _, Action.RemoveFluid _, Action.Hold _, Action.CallForReview _ ->
                throw new IllegalArgumentException(action.id() + " changes no infusion");
        };
    }

    static Instant nextLook(Action action, TimelineView view) {
        Instant next = Instant.MAX;
        for (Drug drug : drugs(action)) {
            Instant effective = view.nextEffective(drug);
            next = effective.isBefore(next) ? effective : next;
            Instant until = rate(view, drug).validUntil();
            next = until.isBefore(next) && until.isAfter(view.at()) ? until : next;
        }
        return next;
    }

    private static List<Drug> drugs(Action action) {
        return switch (action) {
            case Action.StartInfusion start ->
                start.choices().stream().map(Action.StartInfusion.Choice::drug).toList();
            case Action.Titrate titrate -> List.of(titrate.drug());
            case Action.ReturnToRate back -> List.of(back.drug());
            case Action.StopInfusion stop -> stop.drugs();
            case Action.Measure _, Action.FluidBolus _, Action.RemoveFluid _, Action.Hold _, Action.CallForReview _ ->
                List.of();
        };
    }

    private static boolean isMoved(Action.Titrate titrate, TimelineView before, TimelineView now) {
        if (!(rate(before, titrate.drug()) instanceof Reading.Of from)
                || !(rate(now, titrate.drug()) instanceof Reading.Of to)) {
            return false;
        }
        Interval early = from.explanation().value();
        Interval late = to.explanation().value();
        return switch (titrate.way()) {
            case UP -> late.low() > early.high() + NOTHING_NOTICEABLE.value();
            case DOWN -> late.high() < early.low() - NOTHING_NOTICEABLE.value();
        };
    }

    /// At or below the rate before the test, after having been above it.
    private static boolean isBack(
            Action.ReturnToRate back, TimelineView before, TimelineView now, ProtocolState state) {
        ProtocolState.Noted noted = state.captured().get(back.captured());
        if (noted == null
                || !(rate(before, back.drug()) instanceof Reading.Of raised)
                || !(rate(now, back.drug()) instanceof Reading.Of present)) {
            return false;
        }
        double wanted = noted.explanation().value().high();
        return raised.explanation().value().low() > wanted
                && present.explanation().value().high() <= wanted + NOTHING_NOTICEABLE.value();
    }

    private static boolean runs(TimelineView view, Drug drug) {
        return rate(view, drug) instanceof Reading.Of of
                && of.explanation().value().low() > 0;
    }

    private static boolean stands(TimelineView view, Drug drug) {
        return rate(view, drug) instanceof Reading.Of of
                && of.explanation().value().high() <= 0;
    }

    private static Reading rate(TimelineView view, Drug drug) {
        return Readings.running(view, drug, drug.rateUnit().orElseThrow());
    }
}
