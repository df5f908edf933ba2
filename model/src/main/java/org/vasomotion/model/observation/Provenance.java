package org.vasomotion.model.observation;

import org.vasomotion.model.Api;

/// Where an entry came from, precisely enough to find it again.
///
/// @param item the source's own code for the item
/// @param label the source's own words for the item
/// @param origin file or device
/// @param line line in the file, counted from 1 with the header as line 1; 0 where lines make no sense
@Api
public record Provenance(String item, String label, String origin, long line) {

    public Provenance {
        if (line < 0) {
            throw new IllegalArgumentException("lines count from 1, got " + line);
        }
    }

    @Override
    public String toString() {
        return line > 0 ? origin + ":" + line : origin;
    }
}
