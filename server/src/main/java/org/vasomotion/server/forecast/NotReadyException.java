package org.vasomotion.server.forecast;

import org.vasomotion.model.Api;

/// Those a patient is compared with are still being made.
@Api
public final class NotReadyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotReadyException(String detail) {
        super(detail);
    }
}
