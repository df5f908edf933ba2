package org.vasomotion.server.journal;

import org.jspecify.annotations.Nullable;
import org.vasomotion.model.Api;

/// The journal could not be read or written. Nothing of the batch at hand was acknowledged.
@Api
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;

    /// What is wrong, as an operator has to know it.
    @Api
    public enum Trouble {
        /// No room is left.
        FULL,
        /// The file or the database cannot be reached or used.
        UNREACHABLE,
        /// Another server writes to this journal.
        IN_USE,
        /// What is kept cannot be read back.
        DAMAGED,
        /// So much waits for the disk that no more looks are noted.
        BEHIND,
        /// This server has closed the journal.
        CLOSED
    }

    JournalException(Trouble trouble, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.trouble = trouble;
    }

    public Trouble trouble() {
        return trouble;
    }
}
