package org.vasomotion.cli.replay;

import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;

/// The columns of a timeline file, in their order.
enum Column {
    TIME,
    UNTIL,
    KNOWN,
    KIND,
    ID,
    LOW,
    HIGH,
    UNIT,
    METHOD,
    SITE,
    ENTRY,
    ORIGIN,
    LINE,
    DETAIL;

    @SuppressWarnings("ImmutableEnumChecker") // a text that keeps its own bytes; nothing else in it changes
    private final SerializedString title = new SerializedString(name().toLowerCase(Locale.ROOT));

    SerializedString title() {
        return title;
    }

    boolean isNumber() {
        return this == LOW || this == HIGH || this == LINE;
    }
}
