package org.vasomotion.interop.terminology;

import org.vasomotion.model.Api;

/// The two archives, told apart because items and tables differ.
@Api
public enum MimicEdition {
    /// MIMIC-III v1.4, two charting systems.
    III("mimic-iii-items.csv"),
    /// MIMIC-IV v2 and v3.
    IV("mimic-iv-items.csv");

    private final String items;

    MimicEdition(String items) {
        this.items = items;
    }

    String items() {
        return items;
    }
}
