package org.vasomotion.guidance.concordance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.concordance.Advised.Followed;
import org.vasomotion.guidance.condition.Reading;
import org.vasomotion.guidance.condition.Readings;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.BolusVolume;
import org.vasomotion.guidance.recommendation.Recommendation;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.observation.Administration;
import org.vasomotion.model.observation.Coverage;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Timeline;
import org.vasomotion.model.timeline.TimelineView;

/// Compares what was advised with what the record shows.
@Api
public final class Concordances {

    /// How soon what was advised has to be done to count. Proposal of this project.
    public static final Duration WITHIN = Duration.ofMinutes(60);

    /// A bolus counts as given at this share of its volume, and as given in part from a fifth on. Proposal of this
    /// project.
    private static final double WHOLE = 0.8;

    private static final double PART = 0.2;

    private Concordances() {}

    /// Whether the like of a recommendation was done after it was issued.
    static Followed of(Recommendation recommendation, Timeline record) {
        Optional<Action> action = recommendation.action();
        if (action.isEmpty()) {
            return Followed.NOTHING_TO_DO;
        }
        Instant from = recommendation.issuedAt();
        TimelineView after = record.asOf(from.plus(WITHIN), Instant.MAX);
        return switch (action.get()) {
            case Action.FluidBolus bolus -> fluid(bolus, after, from);
            case Action.StartInfusion start ->
                infusions(
                        start.choices().stream()
                                .map(Action.StartInfusion.Choice::drug)
                                .toList(),
                        after,
                        from,
                        Way.UP);
            case Action.Titrate titrate ->
                infusions(
                        List.of(titrate.drug()),
                        after,
                        from,
                        switch (titrate.way()) {
                            case UP -> Way.UP;
                            case DOWN -> Way.DOWN;
                        });
            case Action.ReturnToRate back -> infusions(List.of(back.drug()), after, from, Way.DOWN);
            case Action.StopInfusion stop -> infusions(stop.drugs(), after, from, Way.DOWN);
            case Action.Measure measure ->
                measure.anyOf().stream()
                                .anyMatch(measurand -> !after.during(measurand, from, after.at())
                                        .isEmpty())
                        ? Followed.YES
                        : Followed.NO;
            case Action.RemoveFluid _, Action.CallForReview _ -> Followed.UNKNOWN;
            case Action.Hold _ -> Followed.NOTHING_TO_DO;
        };
    }

    private enum Way {
        UP,
        DOWN
    }

    private static Followed fluid(Action.FluidBolus bolus, TimelineView after, Instant from) {
        if (after.coverage(Coverage.Kind.FLUID_INPUT, from, after.at()).isEmpty()) {
            return Followed.UNKNOWN;
        }
        if (!(BolusVolume.inMillilitres(bolus.volume(), after) instanceof Reading.Of volume)) {
            return Followed.UNKNOWN;
        }
        double wanted = volume.explanation().value().high();
        double given = after.volumeGiven(role -> role.standsInFor(bolus.role()), from, after.at())
                .valueIn(Unit.MILLILITRE);
        return given >= WHOLE * wanted ? Followed.YES : given >= PART * wanted ? Followed.PARTLY : Followed.NO;
    }

    /// Whether a rate of one of the drugs, charted after `from`, lies on the wanted side of the rate before.
    private static Followed infusions(List<Drug> drugs, TimelineView after, Instant from, Way way) {
        boolean isKnown = false;
        for (Drug drug : drugs) {
            Optional<Unit> unit = drug.rateUnit();
            if (unit.isEmpty()
                    || !(Readings.running(after.timeline().asOf(from, Instant.MAX), drug, unit.get())
                            instanceof Reading.Of before)) {
                continue;
            }
            isKnown = true;
            double was = before.explanation().value().high();
            if (isMoved(drug, unit.get(), after, from, was, way)) {
                return Followed.YES;
            }
        }
        return isKnown ? Followed.NO : Followed.UNKNOWN;
    }

    private static boolean isMoved(Drug drug, Unit unit, TimelineView after, Instant from, double was, Way way) {
        for (Administration each : after.administrationsDuring(drug, from, after.at())) {
            TimelineView then = after.timeline().asOf(each.effectiveAt(), Instant.MAX);
            if (Readings.running(then, drug, unit) instanceof Reading.Of rate) {
                double is = rate.explanation().value().low();
                boolean isWanted = switch (way) {
                    case UP -> is > was + 1e-9;
                    case DOWN -> is < was - 1e-9;
                };
                if (isWanted) {
                    return true;
                }
            }
        }
        boolean isStoppedNow = Readings.running(after, drug, unit) instanceof Reading.Of end
                && end.explanation().value().high() < was - 1e-9;
        return way == Way.DOWN && isStoppedNow;
    }
}
