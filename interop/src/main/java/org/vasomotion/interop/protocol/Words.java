package org.vasomotion.interop.protocol;

import java.util.Locale;

/// How names of a closed set are written in a file.
final class Words {

    private Words() {}

    static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
