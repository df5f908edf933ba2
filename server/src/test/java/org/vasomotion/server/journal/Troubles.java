package org.vasomotion.server.journal;

/// Failures of a journal, made on purpose.
public final class Troubles {

    private Troubles() {}

    public static JournalException of(JournalException.Trouble trouble) {
        return new JournalException(trouble, "made up for a test: " + trouble, null);
    }
}
