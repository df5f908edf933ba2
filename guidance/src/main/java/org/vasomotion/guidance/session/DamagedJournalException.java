package org.vasomotion.guidance.session;

import org.vasomotion.model.Api;

/// A line of a journal that cannot be read back.
@Api
public final class DamagedJournalException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    DamagedJournalException(String message) {
        super(message);
    }
}
