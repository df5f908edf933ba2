package org.vasomotion.server.forecast;

import org.vasomotion.model.Api;

/// So little is known of a patient that everybody is like him.
@Api
public final class TooLittleKnownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public TooLittleKnownException(String detail) {
        super(detail);
    }
}
