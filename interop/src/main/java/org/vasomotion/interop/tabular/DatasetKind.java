package org.vasomotion.interop.tabular;

import org.vasomotion.model.Api;

/// The forms of archive that can be read.
@Api
public enum DatasetKind {
    MIMIC_III("MIMIC-III"),
    MIMIC_IV("MIMIC-IV"),
    /// This project's plain CSV form, see `docs/generic-csv.md`.
    GENERIC("generic CSV");

    private final String title;

    DatasetKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
