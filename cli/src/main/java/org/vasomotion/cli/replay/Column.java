package org.vasomotion.cli.replay;

import java.nio.charset.StandardCharsets;
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

    private final String title = name().toLowerCase(Locale.ROOT);

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes the bytes
    private final byte[] field = ("\"" + title + "\":").getBytes(StandardCharsets.UTF_8);

    String title() {
        return title;
    }

    /// The name as it stands before a value in JSON.
    byte[] field() {
        return field;
    }
}
