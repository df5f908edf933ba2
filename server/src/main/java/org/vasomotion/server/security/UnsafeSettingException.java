package org.vasomotion.server.security;

import org.vasomotion.model.Api;

/// A setting with which the service would be less safe than it may be; it does not start.
@Api
public final class UnsafeSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnsafeSettingException(String message) {
        super(message);
    }
}
