package org.vasomotion.guidance.protocol;

import org.vasomotion.guidance.condition.Facts;
import org.vasomotion.model.Api;

/// What a running protocol looks at: a patient's record, or the invented inputs of the model checker.
@Api
@FunctionalInterface
public interface Surroundings {

    /// The facts for a protocol in this state: operands may refer to what it remembers.
    Facts facts(ProtocolState state);
}
