package org.vasomotion.cli.replay;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The columns of a timeline file, in their order.
enum Column {
    TIME(0),
    UNTIL(1),
    KNOWN(2),
    KIND(3),
    ID(4),
    LOW(5),
    HIGH(6),
    UNIT(7),
    METHOD(8),
    SITE(9),
    ENTRY(10),
    ORIGIN(11),
    LINE(12),
    DETAIL(13);

    private final int place;

    private final String title = name().toLowerCase(Locale.ROOT);

    @SuppressWarnings("ImmutableEnumChecker") // nobody changes the bytes
    private final byte[] field = ("\"" + title + "\":").getBytes(StandardCharsets.UTF_8);

    Column(int place) {
        this.place = place;
    }

    /// Where it stands among the columns, from 0.
    int place() {
        return place;
    }

    String title() {
        return title;
    }

    /// The name as it stands before a value in JSON.
    byte[] field() {
        return field;
    }
}
