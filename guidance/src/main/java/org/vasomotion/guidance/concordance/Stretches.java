package org.vasomotion.guidance.concordance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Times at which something changed, made into stretches over which it did not.
///
/// @param <K> what is told apart
/// @param <S> a stretch
final class Stretches<K, S> {

    /// Makes a stretch.
    interface Maker<K, S> {
        S make(K kind, Instant from, Instant until);
    }

    private record Change<K>(K kind, Instant from) {}

    private final Maker<K, S> maker;
    private final List<Change<K>> changes = new ArrayList<>();

    Stretches(Maker<K, S> maker) {
        this.maker = maker;
    }

    void note(K kind, Instant at) {
        while (!changes.isEmpty() && !changes.getLast().from().isBefore(at)) {
            changes.removeLast();
        }
        if (changes.isEmpty() || !changes.getLast().kind().equals(kind)) {
            changes.add(new Change<>(kind, at));
        }
    }

    /// The stretches between `from` and `until`, without gaps.
    List<S> between(Instant from, Instant until) {
        List<S> stretches = new ArrayList<>(changes.size());
        for (int i = 0; i < changes.size(); i++) {
            Instant start =
                    changes.get(i).from().isBefore(from) ? from : changes.get(i).from();
            Instant end = i + 1 < changes.size() ? changes.get(i + 1).from() : until;
            end = end.isAfter(until) ? until : end;
            if (end.isAfter(start)) {
                stretches.add(maker.make(changes.get(i).kind(), start, end));
            }
        }
        return stretches;
    }
}
