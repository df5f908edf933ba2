package org.vasomotion.model.evidence;

import org.vasomotion.model.Api;

/// A source for a number, and how the number was verified against it.
///
/// @param verification how the number was checked
/// @param source author, journal, year, and DOI where one was read; never empty
@Api
public record Citation(Verification verification, String source) {

    public Citation {
        if (source.isBlank()) {
            throw new IllegalArgumentException("a citation names its source");
        }
    }

    public static Citation read(String source) {
        return new Citation(Verification.READ_IN_SOURCE, source);
    }

    public static Citation readInSecondary(String source) {
        return new Citation(Verification.READ_IN_SECONDARY, source);
    }

    public static Citation derived(String source) {
        return new Citation(Verification.DERIVED, source);
    }

    public static Citation proposal(String reason) {
        return new Citation(Verification.PROPOSAL, reason);
    }

    public static Citation unverified(String source) {
        return new Citation(Verification.UNVERIFIED, source);
    }
}
