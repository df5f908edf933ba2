package org.vasomotion.cli.replay;

import java.time.Instant;
import java.util.List;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.interop.wording.Wording;
import org.vasomotion.model.timeline.Gap;

/// A moment at which an index took another value, or became known or unknown.
///
/// Holds the numbers and not their explanations: these are trees over the whole record, and thousands of them would
/// outgrow any memory. The record and the time give them back.
///
/// @param at when, as known then
/// @param position of the index in its set
/// @param state whether it is known
/// @param low lower end in the unit of the index, the value itself if known, NaN if unknown
/// @param high upper end, as `low`
/// @param gaps what is missing
public record IndexChange(Instant at, int position, State state, double low, double high, List<Gap> gaps) {

    /// What is known of an index.
    public enum State {
        KNOWN,
        BOUNDED,
        UNKNOWN
    }

    static IndexChange of(Instant at, int position, IndexValue value) {
        return switch (value) {
            case IndexValue.Known known -> {
                double number = known.value().value();
                yield new IndexChange(at, position, State.KNOWN, number, number, List.of());
            }
            case IndexValue.Bounded bounded ->
                new IndexChange(
                        at,
                        position,
                        State.BOUNDED,
                        bounded.range().low(),
                        bounded.range().high(),
                        bounded.gaps());
            case IndexValue.Unknown unknown ->
                new IndexChange(at, position, State.UNKNOWN, Double.NaN, Double.NaN, unknown.gaps());
        };
    }

    /// What is missing, without the moments that its words leave out: thousands of changes have it in common.
    public List<Gap> missing() {
        Gap[] alike = new Gap[gaps.size()];
        for (int i = 0; i < alike.length; i++) {
            alike[i] = Wording.alike(gaps.get(i));
        }
        return List.of(alike);
    }

    /// Whether `value` is known, bounded or unknown as this was.
    boolean isOfState(IndexValue value) {
        return switch (value) {
            case IndexValue.Known _ -> state == State.KNOWN;
            case IndexValue.Bounded _ -> state == State.BOUNDED;
            case IndexValue.Unknown _ -> state == State.UNKNOWN;
        };
    }

    /// Whether `other` says the same, to the digits that are shown.
    ///
    /// @param scale ten to the number of these digits
    boolean isSameAs(IndexValue other, double scale) {
        return switch (other) {
            case IndexValue.Known known ->
                isOfState(known)
                        && isShownAs(known.value().value(), known.value().value(), scale);
            case IndexValue.Bounded bounded ->
                isOfState(bounded)
                        && isShownAs(bounded.range().low(), bounded.range().high(), scale)
                        && gaps.equals(bounded.gaps());
            case IndexValue.Unknown unknown -> isOfState(unknown) && gaps.equals(unknown.gaps());
        };
    }

    private boolean isShownAs(double otherLow, double otherHigh, double scale) {
        return shown(low, scale) == shown(otherLow, scale) && shown(high, scale) == shown(otherHigh, scale);
    }

    private static double shown(double value, double scale) {
        return Double.isFinite(value) ? Math.rint(value * scale) : value;
    }
}
