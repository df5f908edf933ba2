package org.vasomotion.cli.scenario;

import java.math.BigDecimal;
import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.scenario.Order;

/// Orders in words.
public final class OrderText {

    private OrderText() {}

    public static String of(Order order) {
        return switch (order) {
            case Order.Infuse infuse ->
                infuse.rate() == 0
                        ? "stop " + infuse.drug()
                        : infuse.drug() + " " + amount(infuse.rate(), rateUnit(infuse.drug()));
            case Order.Titrate titrate ->
                titrate.drug() + " to " + Words.of(titrate.sign()) + " "
                        + amount(titrate.target(), titrate.sign().unitCode()) + ", at most "
                        + amount(titrate.most(), rateUnit(titrate.drug()));
            case Order.Give give ->
                Words.of(give.treatment()) + " " + amount(give.volumeMl(), "mL") + " over "
                        + Durations.write(give.over());
            case Order.Run run ->
                Words.of(run.treatment()) + " "
                        + amount(run.rate(), run.treatment().unitCode());
            case Order.Change change ->
                Words.of(change.parameter()) + " becomes "
                        + amount(change.value(), change.parameter().unitCode());
            case Order.Vary vary ->
                Words.of(vary.variation()) + " of " + Words.of(vary.bed()) + " becomes " + amount(vary.value(), "1");
        };
    }

    private static String rateUnit(String drug) {
        return StandardFormulary.standard().drugs().stream()
                .filter(each -> each.name().equals(drug))
                .map(SimulatedDrug::rateUnitCode)
                .findFirst()
                .orElse("");
    }

    private static String amount(double value, String unitCode) {
        String number =
                new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
        return (number + " " + SignText.unit(unitCode)).strip();
    }
}
