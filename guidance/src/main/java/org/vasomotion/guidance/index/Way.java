package org.vasomotion.guidance.index;

import java.util.function.Supplier;
import org.vasomotion.model.Api;
import org.vasomotion.model.explanation.Explanation;

/// One of several ways to come by a value: reads what it needs and returns the formula to run if nothing is
/// missing.
@Api
@FunctionalInterface
public interface Way {

    /// Reads the inputs of this way.
    Supplier<Explanation> read(Evaluation evaluation);
}
