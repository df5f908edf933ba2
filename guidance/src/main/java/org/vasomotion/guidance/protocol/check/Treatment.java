package org.vasomotion.guidance.protocol.check;

import java.util.List;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// What actions do to the amount of treatment.
final class Treatment {

    private Treatment() {}

    /// Whether it adds fluid or raises a dose.
    static boolean isMore(Action action) {
        return switch (action.direction()) {
            case ADDS_FLUID, RAISES_DOSE -> true;
            case LOWERS_DOSE, REMOVES_FLUID, NEITHER -> false;
        };
    }

    static boolean isFluid(Action action) {
        return action.direction() == Action.Direction.ADDS_FLUID;
    }

    /// In what the fluid of a protocol is counted: as it is promised, in millilitres or per kilogram.
    static Unit unit(Promises promises) {
        return promises.mostFluid().value().dimension() == Dimension.VOLUME_PER_BODY_MASS
                ? Unit.MILLILITRE_PER_KILOGRAM
                : Unit.MILLILITRE;
    }

    /// The volume of a bolus in thousandths of `unit`, rounded up; 0 for anything else.
    static long thousandths(Action action, Unit unit) {
        return action instanceof Action.FluidBolus bolus
                ? (long) Math.ceil(bolus.volume().value().valueIn(unit) * 1000)
                : 0;
    }

    /// So many thousandths of `unit`.
    static Quantity volume(long thousandths, Unit unit) {
        return Quantity.of(thousandths / 1000.0, unit);
    }

    /// The drugs whose dose an action raises.
    static List<Drug> raised(Action action) {
        return switch (action) {
            case Action.StartInfusion start ->
                start.choices().stream().map(Action.StartInfusion.Choice::drug).toList();
            case Action.Titrate titrate -> titrate.way() == Action.Titrate.Way.UP ? List.of(titrate.drug()) : List.of();
            case Action.Measure _,
                    Action.FluidBolus _,
                    Action.ReturnToRate _,
                    Action.StopInfusion _,
                    Action.RemoveFluid _,
                    Action.Hold _,
                    Action.CallForReview _ -> List.of();
        };
    }

    /// The highest rate to which an action raises a drug.
    ///
    /// @throws IllegalArgumentException if it does not raise it
    static Quantity rate(Action action, Drug drug) {
        if (action instanceof Action.Titrate titrate && titrate.drug().equals(drug)) {
            return titrate.most().value();
        }
        if (action instanceof Action.StartInfusion start) {
            for (Action.StartInfusion.Choice choice : start.choices()) {
                if (choice.drug().equals(drug)) {
                    return choice.rate().value();
                }
            }
        }
        throw new IllegalArgumentException(action.id() + " does not raise " + drug);
    }

    /// The drugs whose dose an action lowers.
    static List<Drug> lowered(Action action) {
        return switch (action) {
            case Action.ReturnToRate back -> List.of(back.drug());
            case Action.StopInfusion stop -> stop.drugs();
            case Action.Titrate titrate ->
                titrate.way() == Action.Titrate.Way.DOWN ? List.of(titrate.drug()) : List.of();
            case Action.Measure _,
                    Action.FluidBolus _,
                    Action.StartInfusion _,
                    Action.RemoveFluid _,
                    Action.Hold _,
                    Action.CallForReview _ -> List.of();
        };
    }
}
