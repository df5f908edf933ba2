package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// In what a published number was read.
@Api
public enum SourceKind {
    FULLTEXT,
    ABSTRACT,
    SECONDARY,
    /// Recalled and never read again: shown, and decides nothing.
    MEMORY_UNVERIFIED
}
