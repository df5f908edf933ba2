package org.vasomotion.trials.study;

import org.vasomotion.model.Api;

/// Where a study was published.
///
/// @param text authors and where, in words
/// @param doi empty where none was seen in a source
/// @param year of publication
@Api
public record Reference(String text, String doi, int year) {

    /// What to look it up by, on one line.
    public String citation() {
        return doi.isEmpty() ? text : text + " " + doi;
    }
}
