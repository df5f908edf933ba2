package org.vasomotion.cli.scenario;

import org.vasomotion.interop.document.Durations;
import org.vasomotion.interop.document.Words;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Treatment;
import org.vasomotion.simulation.scenario.Order;

/// Orders in words.
public final class OrderText {

    private OrderText() {}

    public static String of(Order order) {
        return switch (order) {
            case Order.Infuse infuse ->
                infuse.rate() == 0
                        ? "stop " + infuse.drug()
                        : infuse.drug() + " " + SignText.amount(infuse.rate(), rateUnit(infuse.drug()));
            case Order.Titrate titrate ->
                titrate.drug() + " to " + Words.of(titrate.sign()) + " "
                        + SignText.amount(titrate.target(), titrate.sign().unitCode()) + ", at most "
                        + SignText.amount(titrate.most(), rateUnit(titrate.drug()));
            case Order.Give give ->
                Words.of(give.treatment()) + " " + SignText.amount(give.volumeMl(), "mL") + " over "
                        + Durations.write(give.over());
            case Order.Stop stop -> "stop " + Words.of(stop.treatment());
            case Order.Run run -> run(run);
            case Order.Change change ->
                Words.of(change.parameter()) + " becomes "
                        + SignText.amount(change.value(), change.parameter().unitCode());
            case Order.Vary vary ->
                Words.of(vary.variation()) + " of " + Words.of(vary.bed()) + " becomes "
                        + SignText.amount(vary.value(), "1");
        };
    }

    private static String run(Order.Run run) {
        if (run.treatment() == Treatment.ANTIBIOTICS) {
            return run.rate() > 0 ? "antibiotics" : "stop antibiotics";
        }
        return Words.of(run.treatment()) + " "
                + SignText.amount(run.rate(), run.treatment().unitCode());
    }

    private static String rateUnit(String drug) {
        Formulary formulary = StandardFormulary.standard();
        return formulary.drugs().get(formulary.place(drug)).rateUnitCode();
    }
}
