package org.vasomotion.model.explanation;

import org.vasomotion.model.Api;

/// Identity of a recorded entry: which source sent it, and the identity the source gave to the message.
///
/// @param source short name of the source, e.g. a table or a device
/// @param message the source's own identity of the message, unique within the source
@Api
public record EntryId(String source, String message) implements Comparable<EntryId> {

    public EntryId {
        if (source.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("an entry is identified by a source and a message");
        }
    }

    @Override
    public int compareTo(EntryId other) {
        int bySource = source.compareTo(other.source);
        return bySource != 0 ? bySource : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return source + "#" + message;
    }
}
