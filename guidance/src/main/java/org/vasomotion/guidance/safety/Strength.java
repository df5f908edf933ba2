package org.vasomotion.guidance.safety;

import java.util.Optional;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Action.StartInfusion.Choice;
import org.vasomotion.model.Api;

/// Compares how much treatment two actions mean.
@Api
public final class Strength {

    private Strength() {}

    /// Whether `one` means no more treatment than `other`. Actions of different kinds do not compare.
    public static boolean isAtMost(Action one, Action other) {
        return one.equals(other)
                || switch (one) {
                    case Action.FluidBolus a -> other instanceof Action.FluidBolus b && isAtMost(a, b);
                    case Action.StartInfusion a -> other instanceof Action.StartInfusion b && isAtMost(a, b);
                    case Action.Titrate a -> other instanceof Action.Titrate b && isAtMost(a, b);
                    case Action.RemoveFluid a ->
                        other instanceof Action.RemoveFluid b
                                && a.atMost().value().compareTo(b.atMost().value()) <= 0
                                && a.over().value().compareTo(b.over().value()) >= 0;
                    case Action.Measure _,
                            Action.ReturnToRate _,
                            Action.StopInfusion _,
                            Action.Hold _,
                            Action.CallForReview _ -> false;
                };
    }

    private static boolean isAtMost(Action.FluidBolus one, Action.FluidBolus other) {
        return one.role() == other.role()
                && one.volume().value().compareTo(other.volume().value()) <= 0
                && one.over().value().compareTo(other.over().value()) >= 0;
    }

    private static boolean isAtMost(Action.StartInfusion one, Action.StartInfusion other) {
        return one.choices().stream().allMatch(choice -> {
            Optional<Choice> same = other.choices().stream()
                    .filter(each -> each.drug().equals(choice.drug()))
                    .findFirst();
            return same.isPresent()
                    && choice.rate().value().compareTo(same.get().rate().value()) <= 0;
        });
    }

    private static boolean isAtMost(Action.Titrate one, Action.Titrate other) {
        return one.drug().equals(other.drug())
                && one.way() == other.way()
                && one.most().value().compareTo(other.most().value()) <= 0
                && one.range().value().high()
                        <= other.range().value().in(one.range().value().unit()).high();
    }
}
