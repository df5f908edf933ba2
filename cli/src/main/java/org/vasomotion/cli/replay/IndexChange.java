package org.vasomotion.cli.replay;

import java.time.Instant;
import org.vasomotion.guidance.index.IndexValue;

/// A moment at which an index took another value, or became known or unknown.
///
/// @param at when, as known then
/// @param position of the index in its set
public record IndexChange(Instant at, int position, IndexValue value) {

    /// Whether two values say the same: age and validity aside, which move without the value moving.
    static boolean same(IndexValue before, IndexValue after) {
        return switch (after) {
            case IndexValue.Known known ->
                before instanceof IndexValue.Known was
                        && was.value().equals(known.value())
                        && was.observedAt().equals(known.observedAt());
            case IndexValue.Bounded bounded ->
                before instanceof IndexValue.Bounded was
                        && was.range().equals(bounded.range())
                        && was.gaps().equals(bounded.gaps());
            case IndexValue.Unknown unknown ->
                before instanceof IndexValue.Unknown was && was.gaps().equals(unknown.gaps());
        };
    }
}
