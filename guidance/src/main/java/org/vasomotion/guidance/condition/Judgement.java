package org.vasomotion.guidance.condition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.vasomotion.model.Api;
import org.vasomotion.model.timeline.Gap;

/// A condition, whether it holds, and why: the tree that a recommendation shows as its reason.
///
/// Parts that could not change the outcome any more were not looked at and are not listed.
@Api
public sealed interface Judgement {

    Condition condition();

    Truth truth();

    /// Until when it stands if nothing new is recorded.
    Instant validUntil();

    /// What it was joined from, in order.
    default List<Judgement> parts() {
        return List.of();
    }

    /// A comparison and what was read for it.
    @Api
    record Compared(Condition.Compare condition, Truth truth, Reading reading) implements Judgement {

        @Override
        public Instant validUntil() {
            return reading.validUntil();
        }
    }

    /// A condition joined from others.
    @Api
    record Joined(Condition condition, Truth truth, List<Judgement> parts, Instant validUntil) implements Judgement {

        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /// An answer that needs no reading.
    ///
    /// @param gaps what would make it known; empty if it is
    @Api
    record Noted(Condition condition, Truth truth, List<Gap> gaps, Instant validUntil) implements Judgement {

        public Noted {
            gaps = List.copyOf(gaps);
        }
    }

    /// What keeps an unknown one from being known, each gap once; empty for one that is known.
    default List<Gap> gaps() {
        if (truth() != Truth.UNKNOWN) {
            return List.of();
        }
        Set<Gap> found = new LinkedHashSet<>();
        forEachGap(found::add);
        return new ArrayList<>(found);
    }

    /// The same, a gap perhaps more than once.
    default void forEachGap(Consumer<Gap> taker) {
        if (truth() != Truth.UNKNOWN) {
            return;
        }
        switch (this) {
            case Compared compared -> {
                if (compared.reading() instanceof Reading.Missing missing) {
                    missing.gaps().forEach(taker);
                }
            }
            case Joined joined -> joined.parts().forEach(part -> part.forEachGap(taker));
            case Noted noted -> noted.gaps().forEach(taker);
        }
    }
}
