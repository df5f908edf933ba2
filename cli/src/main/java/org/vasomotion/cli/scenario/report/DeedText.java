package org.vasomotion.cli.scenario.report;

import java.util.regex.Pattern;
import org.vasomotion.cli.scenario.OrderText;
import org.vasomotion.simulation.scenario.Deed;

/// Deeds as people read them: names of files without their hyphens.
final class DeedText {

    private static final Pattern HYPHEN = Pattern.compile("(?<=[a-z])-(?=[a-z])");

    static final String DEATH = "circulation stopped: dead";

    private DeedText() {}

    static String of(Deed deed) {
        return plain(OrderText.of(deed.order()));
    }

    static String plain(String name) {
        return HYPHEN.matcher(name).replaceAll(" ");
    }
}
