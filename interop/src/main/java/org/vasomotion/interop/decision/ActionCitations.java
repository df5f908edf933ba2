package org.vasomotion.interop.decision;

import java.util.List;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// Who says the numbers of an action.
@Api
public final class ActionCitations {

    private ActionCitations() {}

    /// One citation per number, in the order in which the action is said.
    public static List<Citation> of(Action action) {
        return switch (action) {
            case Action.FluidBolus bolus ->
                List.of(bolus.volume().citation(), bolus.over().citation());
            case Action.StartInfusion start ->
                start.choices().stream().map(choice -> choice.rate().citation()).toList();
            case Action.Titrate titrate ->
                List.of(titrate.range().citation(), titrate.most().citation());
            case Action.RemoveFluid remove ->
                List.of(remove.atMost().citation(), remove.over().citation());
            case Action.Measure _,
                    Action.ReturnToRate _,
                    Action.StopInfusion _,
                    Action.Hold _,
                    Action.CallForReview _ -> List.of();
        };
    }
}
