package org.vasomotion.guidance.recommendation;

import org.vasomotion.guidance.safety.Reviewed;
import org.vasomotion.model.Api;

/// How soon a human should look.
@Api
public enum Urgency {
    /// When it suits: a measurement, a question, a thing to leave as it is.
    ROUTINE,
    /// Within minutes: treatment is due.
    SOON,
    /// Now: something that does harm or has failed is to be taken back.
    NOW;

    /// The urgency of what is left of a proposal.
    public static Urgency of(Reviewed reviewed) {
        return switch (reviewed.proposal().action().direction()) {
            case LOWERS_DOSE -> NOW;
            case ADDS_FLUID, RAISES_DOSE -> reviewed.action().isPresent() ? SOON : ROUTINE;
            case REMOVES_FLUID, NEITHER -> ROUTINE;
        };
    }
}
