package org.vasomotion.guidance.protocol.check;

import java.util.List;
import org.vasomotion.guidance.condition.Condition;
import org.vasomotion.model.Api;

/// What cannot be true at one moment, so that the checker need not fear it: two patterns whose definitions
/// exclude each other, for instance.
///
/// Every assumption narrows what is proven, and has to be proven itself where the patterns are defined.
///
/// @param impossible conditions that are never true; they are judged with what a look has read, and what it has
///     not read is unknown
@Api
public record Assumptions(List<Condition> impossible) {

    private static final Assumptions NONE = new Assumptions(List.of());

    public Assumptions {
        impossible = List.copyOf(impossible);
    }

    /// Everything is possible.
    public static Assumptions none() {
        return NONE;
    }
}
