package org.vasomotion.guidance.safety;

import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.model.Api;

/// One reviewer of what protocols propose.
///
/// Pure, and idempotent: what it has let through or reduced, it lets through again. May only tighten, see [Strength].
/// Sampled values that are too old to be used may be gone from the record.
@Api(Api.Use.IMPLEMENT)
public interface SafetyLimit {

    /// Kebab-case identifier.
    String id();

    /// Whose limit it is; limits are asked in this order.
    Tier tier();

    /// What is to become of `action` in this situation.
    Verdict review(Action action, Situation situation);

    /// Whose limit it is.
    @Api
    enum Tier {
        /// The same for everyone; cannot be configured.
        HARD,
        /// Of the hospital; can only be tighter than the hard ones.
        SITE,
        /// Of the data that the proposal rests on.
        DATA_QUALITY
    }
}
