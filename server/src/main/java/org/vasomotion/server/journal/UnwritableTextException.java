package org.vasomotion.server.journal;

import org.vasomotion.model.Api;

/// Text that no store could give back as it was: zero characters, halves of surrogate pairs, a line break in
/// a line.
@Api
public final class UnwritableTextException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnwritableTextException() {
        super("text that cannot be kept as it is: zero or broken characters, or a line break");
    }
}
