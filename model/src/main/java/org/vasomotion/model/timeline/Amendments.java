package org.vasomotion.model.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.model.explanation.EntryId;
import org.vasomotion.model.observation.Entry;

/// Which messages have been corrected or withdrawn, and when that became known. Immutable and usually empty.
record Amendments(Map<EntryId, List<Entry>> byMessage) {

    static final Amendments NONE = new Amendments(Map.of());

    Amendments with(Entry amendment) {
        Map<EntryId, List<Entry>> copy = new HashMap<>(byMessage);
        List<Entry> all = new ArrayList<>(copy.getOrDefault(amendment.id(), List.of()));
        all.add(amendment);
        copy.put(amendment.id(), List.copyOf(all));
        return new Amendments(Map.copyOf(copy));
    }

    /// Whether a later revision of the entry's message was known by then.
    boolean supersede(Entry entry, Instant knownAt) {
        if (byMessage.isEmpty()) {
            return false;
        }
        for (Entry amendment : byMessage.getOrDefault(entry.id(), List.of())) {
            if (amendment.revision() > entry.revision()
                    && !amendment.receivedAt().isAfter(knownAt)) {
                return true;
            }
        }
        return false;
    }

    boolean hold(EntryId id, int revision) {
        return byMessage.getOrDefault(id, List.of()).stream().anyMatch(known -> known.revision() == revision);
    }
}
