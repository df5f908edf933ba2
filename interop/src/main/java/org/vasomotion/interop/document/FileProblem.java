package org.vasomotion.interop.document;

import org.vasomotion.model.Api;

/// Something that has to be mended in a protocol file.
///
/// @param file name of the file as the user gave it
/// @param line counted from 1
/// @param reason what is wrong, and where possible what would be right
@Api
public record FileProblem(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + ", line " + line + ": " + reason;
    }
}
