package org.vasomotion.cli.scenario.report;

import java.util.regex.Pattern;
import org.vasomotion.cli.scenario.OrderText;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Deed;
import org.vasomotion.simulation.scenario.Order;

/// Deeds as people read them: names of files without their hyphens.
final class DeedText {

    private static final Pattern HYPHEN = Pattern.compile("(?<=[a-z])-(?=[a-z])");

    private DeedText() {}

    static String of(Deed deed) {
        if (deed.order() instanceof Order.Run run && run.treatment() == Treatment.ANTIBIOTICS) {
            return run.rate() > 0 ? "antibiotics" : "stop antibiotics";
        }
        return plain(OrderText.of(deed.order()));
    }

    static String plain(String name) {
        return HYPHEN.matcher(name).replaceAll(" ");
    }
}
