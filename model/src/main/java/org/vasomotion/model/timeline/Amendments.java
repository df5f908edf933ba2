package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Entry;
import org.vasomotion.model.observation.Retraction;

/// Which messages have been corrected or withdrawn, and when that became known. Immutable and usually empty.
record Amendments(Map<EntryId, List<Entry>> byMessage) {

    static final Amendments NONE = new Amendments(Map.of());

    Amendments with(Entry amendment) {
        List<Entry> known = byMessage.getOrDefault(amendment.id(), List.of());
        if (known.contains(amendment)) {
            return this;
        }
        Map<EntryId, List<Entry>> copy = new HashMap<>(byMessage);
        List<Entry> all = new ArrayList<>(known);
        all.add(amendment);
        copy.put(amendment.id(), List.copyOf(all));
        return new Amendments(Map.copyOf(copy));
    }

    /// Whether a later revision of the entry's message, or its withdrawal, was known by then.
    boolean supersede(Entry entry, Instant knownAt) {
        if (byMessage.isEmpty()) {
            return false;
        }
        for (Entry amendment : byMessage.getOrDefault(entry.id(), List.of())) {
            if (reaches(amendment, entry) && !amendment.receivedAt().isAfter(knownAt)) {
                return true;
            }
        }
        return false;
    }

    /// Many sources withdraw a message without counting up its revision.
    private static boolean reaches(Entry amendment, Entry entry) {
        return amendment instanceof Retraction
                ? amendment.revision() >= entry.revision()
                : amendment.revision() > entry.revision();
    }

    /// Whether this retraction is recorded; a correction of the same revision is something else.
    boolean hold(Retraction retraction) {
        return byMessage.getOrDefault(retraction.id(), List.of()).stream()
                .anyMatch(known -> known instanceof Retraction && known.revision() == retraction.revision());
    }
}
