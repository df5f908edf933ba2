package org.vasomotion.cli.scenario.report;

import java.util.Locale;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.cli.scenario.Span;
import org.vasomotion.simulation.sign.Sign;

/// Signs and their units as a reader meets them. What has no unit says of what it is counted.
final class SignWords {

    private SignWords() {}

    static String name(Sign sign) {
        return sign.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + sign.words().substring(1);
    }

    static String unit(Sign sign) {
        return switch (sign.unitCode()) {
            case "{score}" ->
                String.format(Locale.ROOT, "of %.0f", Span.of(sign).high());
            case "1" -> "ratio";
            default -> SignText.unit(sign.unitCode());
        };
    }
}
