package org.vasomotion.simulation.network.file;

import org.vasomotion.model.Api;

/// A file that is not what the format says, with the place.
@Api
public final class NetworkFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NetworkFileException(String file, int line, String complaint) {
        super(file + ":" + line + ": " + complaint);
    }
}
