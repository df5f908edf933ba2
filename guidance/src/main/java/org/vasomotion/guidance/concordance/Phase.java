package org.vasomotion.guidance.concordance;

import java.time.Duration;
import java.time.Instant;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.assessment.StandardPatterns;
import org.vasomotion.guidance.condition.Truth;
import org.vasomotion.model.Api;

/// A stretch of time over which macrocirculation and skin told the same.
///
/// @param kind what they told
@Api
public record Phase(Kind kind, Instant from, Instant until) {

    /// What macrocirculation and skin can tell together.
    @Api
    public enum Kind {
        /// Pressures at target, skin perfused.
        RESTORED,
        /// Pressures at target, skin not perfused.
        DISSOCIATED,
        /// Pressures not at target, skin not perfused.
        SHOCK,
        /// Pressures not at target, skin perfused.
        LOW_PRESSURE,
        /// Pressures at target or not, skin not known.
        SKIN_UNKNOWN,
        /// Skin known, pressures not.
        MACRO_UNKNOWN,
        /// Neither is known.
        UNKNOWN
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    static Kind kind(Situation situation) {
        return kind(
                situation.pattern(StandardPatterns.MACRO_AT_TARGET).truth(),
                situation.pattern(StandardPatterns.PERIPHERAL_HYPOPERFUSION).truth());
    }

    static Kind kind(Truth macroAtTarget, Truth hypoperfused) {
        return switch (hypoperfused) {
            case UNKNOWN -> macroAtTarget == Truth.UNKNOWN ? Kind.UNKNOWN : Kind.SKIN_UNKNOWN;
            case TRUE ->
                switch (macroAtTarget) {
                    case TRUE -> Kind.DISSOCIATED;
                    case FALSE -> Kind.SHOCK;
                    case UNKNOWN -> Kind.MACRO_UNKNOWN;
                };
            case FALSE ->
                switch (macroAtTarget) {
                    case TRUE -> Kind.RESTORED;
                    case FALSE -> Kind.LOW_PRESSURE;
                    case UNKNOWN -> Kind.MACRO_UNKNOWN;
                };
        };
    }
}
