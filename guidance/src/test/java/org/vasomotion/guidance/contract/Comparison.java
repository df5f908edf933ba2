package org.vasomotion.guidance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.guidance.index.IndexValue.Bounded;
import org.vasomotion.guidance.index.IndexValue.Known;
import org.vasomotion.guidance.index.IndexValue.Unknown;
import org.vasomotion.model.Api;

/// Compares results where rounding, or the time up to which they stand, may differ.
@Api
public final class Comparison {

    static final double RELATIVE = 1e-9;

    private Comparison() {}

    /// Same kind, same times, same gaps, and numbers that differ by rounding only.
    public static void assertSameButForRounding(IndexValue actual, IndexValue expected) {
        assertThat(actual.getClass()).as("%s instead of %s", actual, expected).isEqualTo(expected.getClass());
        assertThat(actual.validUntil()).isEqualTo(expected.validUntil());
        switch (expected) {
            case Known known -> {
                Known other = (Known) actual;
                assertClose(other.value().value(), known.value().value());
                assertThat(other.observedAt()).isEqualTo(known.observedAt());
            }
            case Bounded bounded -> {
                Bounded other = (Bounded) actual;
                assertClose(other.range().low(), bounded.range().low());
                assertClose(other.range().high(), bounded.range().high());
                assertThat(other.observedAt()).isEqualTo(bounded.observedAt());
                assertThat(other.gaps()).isEqualTo(bounded.gaps());
            }
            case Unknown unknown -> assertThat(((Unknown) actual).gaps()).isEqualTo(unknown.gaps());
        }
    }

    static void assertClose(double actual, double expected) {
        if (actual != expected) {
            double scale = Math.max(1e-9, Math.max(Math.abs(actual), Math.abs(expected)));
            assertThat(Math.abs(actual - expected))
                    .as("%s instead of %s", actual, expected)
                    .isLessThanOrEqualTo(scale * RELATIVE);
        }
    }

    /// The result without its promise how long it stands.
    public static IndexValue withoutPromise(IndexValue value) {
        return switch (value) {
            case Known k -> new Known(k.value(), k.explanation(), k.observedAt(), Instant.MAX);
            case Bounded b -> new Bounded(b.range(), b.explanation(), b.gaps(), b.observedAt(), Instant.MAX);
            case Unknown u -> new Unknown(u.gaps(), Instant.MAX);
        };
    }
}
