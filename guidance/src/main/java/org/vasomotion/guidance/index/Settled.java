package org.vasomotion.guidance.index;

import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;

/// What is known already of other indices, for the very view that is being evaluated: a sum need not evaluate its parts
/// a second time.
@Api
@FunctionalInterface
public interface Settled {

    /// Nothing yet.
    Settled NOTHING = _ -> null;

    /// The value of this index; null if it is not known yet.
    @Nullable
    IndexValue of(Index index);
}
