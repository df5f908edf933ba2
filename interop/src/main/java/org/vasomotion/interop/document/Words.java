package org.vasomotion.interop.document;

import java.util.Locale;
import org.vasomotion.model.Api;

/// How names of a closed set are written in a file.
@Api
public final class Words {

    private Words() {}

    public static String of(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
