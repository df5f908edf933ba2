package org.vasomotion.interop.tabular;

import org.vasomotion.model.Api;

/// The dataset cannot be read. The message says which file, what was expected and what was found.
@Api
public final class DatasetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatasetException(String message) {
        super(message);
    }

    public DatasetException(String message, Throwable cause) {
        super(message, cause);
    }
}
