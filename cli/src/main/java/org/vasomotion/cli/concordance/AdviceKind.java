package org.vasomotion.cli.concordance;

import org.vasomotion.guidance.protocol.Action;

/// The kinds of advice that a table of concordance is divided by.
public enum AdviceKind {
    MEASURE,
    GIVE_FLUID,
    /// Start an infusion, or raise its rate.
    RAISE_DOSE,
    /// Lower the rate of an infusion, put it back to what it was before a test, or stop it.
    LOWER_DOSE,
    REMOVE_FLUID,
    LEAVE_AS_IS,
    CLINICIAN_DECIDES;

    static AdviceKind of(Action action) {
        return switch (action) {
            case Action.Measure _ -> MEASURE;
            case Action.FluidBolus _ -> GIVE_FLUID;
            case Action.StartInfusion _ -> RAISE_DOSE;
            case Action.Titrate titrate ->
                switch (titrate.way()) {
                    case UP -> RAISE_DOSE;
                    case DOWN -> LOWER_DOSE;
                };
            case Action.ReturnToRate _, Action.StopInfusion _ -> LOWER_DOSE;
            case Action.RemoveFluid _ -> REMOVE_FLUID;
            case Action.Hold _ -> LEAVE_AS_IS;
            case Action.CallForReview _ -> CLINICIAN_DECIDES;
        };
    }
}
