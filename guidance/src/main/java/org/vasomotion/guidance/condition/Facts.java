package org.vasomotion.guidance.condition;

import org.vasomotion.model.Api;

/// Answers what operands are worth and what is known of patterns and actions, at one moment.
@Api
public interface Facts {

    /// The value of an operand. One of [Operand.Since] has the time of its mark as the time of its observation.
    Reading read(Operand operand);

    /// Whether a pattern of the assessment is seen.
    Judgement pattern(Condition.Seen seen);

    /// Whether an action of the present step was carried out.
    Judgement carriedOut(Condition.CarriedOut action);
}
