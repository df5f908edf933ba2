package org.vasomotion.model.evidence;

import org.vasomotion.model.Api;

/// How a number was verified.
@Api
public enum Verification {
    /// Read in the paper's own abstract, text or table.
    READ_IN_SOURCE("V"),
    /// Read only in a secondary source that cites the paper.
    READ_IN_SECONDARY("V2"),
    /// Computed from numbers that were read.
    DERIVED("D"),
    /// Engineering proposal of this project, without clinical source.
    PROPOSAL("E"),
    /// From memory; nobody has read it in a source yet. Shown to users as an unverified constant.
    UNVERIFIED("M");

    private final String tag;

    Verification(String tag) {
        this.tag = tag;
    }

    /// The short tag used in tables: V, V2, D, E or M.
    public String tag() {
        return tag;
    }
}
