package org.vasomotion.guidance.intake;

import java.util.Locale;
import org.vasomotion.model.Api;

/// Why a reading was put aside. The sentence for people is made at the edge, from this and the detail beside it.
@Api
public enum QuarantineReason {
    MALFORMED_ROW,
    UNKNOWN_ITEM,
    REFUSED_ITEM,
    EMPTY_VALUE,
    NOT_A_NUMBER,
    UNASSESSABLE,
    NO_UNIT,
    UNKNOWN_UNIT,
    UNIT_OF_OTHER_KIND,
    IMPLAUSIBLE_VALUE,
    NO_TIME,
    UNREADABLE_TIME,
    TIME_IN_FUTURE,
    BEFORE_ADMISSION,
    AFTER_DISCHARGE,
    ENDS_BEFORE_START,
    UNRESOLVED_SPECIMEN;

    /// The reason in kebab-case, as written to files.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
