package org.vasomotion.interop.protocol;

/// A part of a file gives no value; the problem has been noted already. Never leaves this package.
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable() {
        super("already noted", null, false, false);
    }
}
