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
///
/// @param marks one bit per amended message, by its hash: most entries can be passed without a look into the map
record Amendments(Map<EntryId, List<Entry>> byMessage, long marks) {

    static final Amendments NONE = new Amendments(Map.of(), 0);

    boolean isEmpty() {
        return marks == 0;
    }

    Amendments with(Entry amendment) {
        List<Entry> known = byMessage.getOrDefault(amendment.id(), List.of());
        if (known.contains(amendment)) {
            return this;
        }
        Map<EntryId, List<Entry>> copy = new HashMap<>(byMessage);
        List<Entry> all = new ArrayList<>(known);
        all.add(amendment);
        copy.put(amendment.id(), List.copyOf(all));
        return new Amendments(Map.copyOf(copy), marks | mark(amendment));
    }

    /// Whether a later revision of the entry's message, or its withdrawal, was known by then.
    boolean supersede(Entry entry, Instant knownAt) {
        if (marks == 0 || (marks & mark(entry)) == 0) {
            return false;
        }
        for (Entry amendment : byMessage.getOrDefault(entry.id(), List.of())) {
            if (reaches(amendment, entry) && !amendment.receivedAt().isAfter(knownAt)) {
                return true;
            }
        }
        return false;
    }

    /// Whether anything was ever said about this entry's message after its first version.
    boolean concern(Entry entry) {
        return (marks & mark(entry)) != 0 && byMessage.containsKey(entry.id());
    }

    private static long mark(Entry entry) {
        return 1L << entry.id().message().hashCode();
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
