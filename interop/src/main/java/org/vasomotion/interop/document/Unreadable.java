package org.vasomotion.interop.document;

import org.vasomotion.model.Api;

/// A part of a file gives no value; the problem has been noted already. Never leaves this package.
@Api
public final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unreadable() {
        super("already noted", null, false, false);
    }
}
