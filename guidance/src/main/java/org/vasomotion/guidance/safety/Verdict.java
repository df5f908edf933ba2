package org.vasomotion.guidance.safety;

import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.Api;
import org.vasomotion.model.evidence.Citation;

/// What one limit makes of an action.
@Api
public sealed interface Verdict {

    /// It stays as it is.
    @Api
    record Allowed() implements Verdict {}

    /// It becomes less.
    ///
    /// @param to what is left of it
    /// @param reason code of the reason, kebab-case
    /// @param citation who says so
    @Api
    record Reduced(Action to, String reason, Citation citation) implements Verdict {}

    /// It is not shown as advice.
    ///
    /// @param reason code of the reason, kebab-case
    /// @param citation who says so
    @Api
    record Withheld(String reason, Citation citation) implements Verdict {}

    Verdict ALLOWED = new Allowed();
}
