package org.vasomotion.model.timeline;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.vasomotion.model.Api;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Method;
import org.vasomotion.model.observation.Coverage;

/// Something that would have to be known, and what would make it known.
@Api
public sealed interface Gap {

    /// No value has been recorded by an accepted method.
    ///
    /// @param accepted methods that would count; empty for any
    @Api
    record NeverMeasured(Measurand measurand, List<Method> accepted) implements Gap {}

    /// The last value is older than it may be.
    @Api
    record TooOld(Measurand measurand, Instant lastAt, Duration limit) implements Gap {}

    /// Values exist, but none close enough in time to each other, or not by the same method where that
    /// matters.
    @Api
    record NotSimultaneous(List<Measurand> measurands, Duration within) implements Gap {}

    /// No earlier value to compare with.
    @Api
    record NoBaseline(Measurand measurand, Duration atLeastBefore, Duration atMostBefore) implements Gap {}

    /// No source records this kind completely over the time asked for, so nothing recorded does not mean
    /// nothing given.
    ///
    /// @param from start of the time without a complete record; [Instant#MIN] if there never was one
    /// @param until end of it; [Instant#MAX] if none is in sight
    @Api
    record NotCovered(Coverage.Kind kind, Instant from, Instant until) implements Gap {}

    /// The last charted rate is too old to stand, and no source says that its record is complete.
    @Api
    record RateTooOld(Drug drug, Instant lastAt, Duration limit) implements Gap {}

    /// A dose per body mass is asked for and no body mass is known.
    @Api
    record NoBodyMass(Drug drug) implements Gap {}

    /// The formula has no meaning for the values at hand.
    ///
    /// @param reason code of the reason, kebab-case
    @Api
    record OutsideDomain(String reason) implements Gap {}

    /// A value exists, but from before something happened that may have changed it.
    ///
    /// @param after the earliest time at which a new value counts
    @Api
    record NotMeasuredSince(Measurand measurand, Instant after) implements Gap {}

    /// The time or value that a comparison starts from was never noted.
    ///
    /// @param name what it was to be noted as, kebab-case
    @Api
    record NotNoted(String name) implements Gap {}

    /// Nobody has said, and nothing recorded shows, whether a proposed action was carried out.
    ///
    /// @param action identifier of the action in its protocol
    @Api
    record NotAnswered(String action) implements Gap {}
}
