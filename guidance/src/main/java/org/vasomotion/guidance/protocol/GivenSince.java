package org.vasomotion.guidance.protocol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.model.drug.DrugRole;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.TimelineView;

/// What the record shows as given since a step proposed it.
final class GivenSince {

    /// A bolus counts as given once this share of it has run in. Proposal of this project.
    private static final double SHARE_OF_A_BOLUS = 0.8;

    private GivenSince() {}

    /// The volume of crystalloids and colloids since `mark`.
    static Reading resuscitationFluid(TimelineView view, Instant mark) {
        Quantity volume = view.volumeGiven(DrugRole::isResuscitationFluid, mark, view.at());
        Explanation total = new Explanation.Observed(
                "resuscitation-fluid",
                Interval.exactly(volume.value(), volume.unit()),
                mark,
                new EntryId("record", "fluids-since"));
        return new Reading.Of(total, mark, nextFluidChange(view));
    }

    /// Whether the record shows that `action` was carried out since the step was entered.
    static boolean isCarriedOut(Action action, TimelineView view, ProtocolState state) {
        Instant since = state.entered();
        return switch (action) {
            case Action.Measure measure -> isMeasured(measure, view, since);
            case Action.FluidBolus bolus -> isGiven(bolus, view, since);
            case Action.StartInfusion _, Action.Titrate _, Action.ReturnToRate _, Action.StopInfusion _ ->
                InfusionChanges.isCarriedOut(action, view, since, state);
            case Action.RemoveFluid _, Action.Hold _, Action.CallForReview _ -> false;
        };
    }

    /// When the record has to be looked at again for `action`.
    static Instant nextLook(Action action, TimelineView view) {
        return switch (action) {
            case Action.Measure measure -> nextMeasured(measure, view);
            case Action.FluidBolus bolus -> earlier(nextFluidChange(view), volumeStands(bolus, view));
            case Action.StartInfusion _, Action.Titrate _, Action.ReturnToRate _, Action.StopInfusion _ ->
                InfusionChanges.nextLook(action, view);
            case Action.RemoveFluid _, Action.Hold _, Action.CallForReview _ -> Instant.MAX;
        };
    }

    private static boolean isMeasured(Action.Measure measure, TimelineView view, Instant since) {
        for (Measurand measurand : measure.anyOf()) {
            Optional<Observation> last = view.last(measurand, List.of(), view.at());
            if (last.isPresent() && last.get().observedAt().isAfter(since)) {
                return true;
            }
        }
        return false;
    }

    private static Instant nextMeasured(Action.Measure measure, TimelineView view) {
        Instant next = Instant.MAX;
        for (Measurand measurand : measure.anyOf()) {
            next = earlier(next, view.nextEffective(measurand));
        }
        return next;
    }

    private static boolean isGiven(Action.FluidBolus bolus, TimelineView view, Instant since) {
        Quantity given = view.volumeGiven(role -> role.standsInFor(bolus.role()), since, view.at());
        return BolusVolume.inMillilitres(bolus.volume(), view) instanceof Reading.Of wanted
                && given.valueIn(Unit.MILLILITRE)
                        >= SHARE_OF_A_BOLUS * wanted.explanation().value().high();
    }

    private static Instant volumeStands(Action.FluidBolus bolus, TimelineView view) {
        return BolusVolume.inMillilitres(bolus.volume(), view).validUntil();
    }

    private static Instant earlier(Instant one, Instant other) {
        return other.isBefore(one) ? other : one;
    }

    /// While something runs, volumes move with every instant.
    private static Instant nextFluidChange(TimelineView view) {
        boolean isRunning = view.fluidsDuring(view.at().minusNanos(1), view.at()).stream()
                .anyMatch(given -> given.end().isAfter(view.at()));
        return isRunning ? view.at() : view.nextFluid();
    }
}
