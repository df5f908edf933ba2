package org.vasomotion.guidance.protocol.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vasomotion.guidance.protocol.Action;
import org.vasomotion.guidance.protocol.Promises;
import org.vasomotion.guidance.protocol.ProtocolGraph;
import org.vasomotion.guidance.protocol.Step;
import org.vasomotion.guidance.protocol.check.ShapeFinding.Kind;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.quantity.Dimension;
import org.vasomotion.model.quantity.Interval;
import org.vasomotion.model.quantity.Quantity;

/// Volumes and rates: of the right dimension, above zero, and inside the drug's hard bounds.
record DoseShape(String step, Promises promises, List<ShapeFinding> findings) {

    private static boolean isVolume(Quantity volume) {
        return volume.dimension() == Dimension.VOLUME || volume.dimension() == Dimension.VOLUME_PER_BODY_MASS;
    }

    static List<ShapeFinding> findings(ProtocolGraph graph) {
        List<ShapeFinding> findings = new ArrayList<>();
        for (Step step : graph.steps()) {
            DoseShape shape = new DoseShape(step.id(), graph.promises(), findings);
            step.actions().forEach(shape::action);
        }
        DoseShape whole = new DoseShape("", graph.promises(), findings);
        Quantity most = graph.promises().mostFluid().value();
        if (!isVolume(most)) {
            whole.add(Kind.WRONG_UNIT, "promised most fluid", most + " is no volume");
        }
        for (Promises.TestOfTreatment test : graph.promises().tests()) {
            if (test.drugs().isEmpty()) {
                whole.add(Kind.NO_AMOUNT, "promised test in " + test.step(), "tests no drug");
            }
        }
        return findings;
    }

    private void action(Action action) {
        switch (action) {
            case Action.FluidBolus bolus -> {
                volume(bolus.id(), bolus.volume().value());
                if (bolus.volume().value().dimension()
                        != promises.mostFluid().value().dimension()) {
                    String message = bolus.volume().value() + " is not counted in what the most fluid is promised in";
                    add(Kind.WRONG_UNIT, bolus.id(), message);
                }
                time(bolus.id(), bolus.over().value());
            }
            case Action.RemoveFluid remove -> {
                volume(remove.id(), remove.atMost().value());
                time(remove.id(), remove.over().value());
            }
            case Action.StartInfusion start ->
                start.choices()
                        .forEach(choice ->
                                rate(start.id(), choice.drug(), choice.rate().value()));
            case Action.Titrate titrate -> {
                rate(titrate.id(), titrate.drug(), titrate.most().value());
                if (titrate.range().value().unit().dimension()
                        != titrate.towards().unit().dimension()) {
                    add(Kind.WRONG_UNIT, titrate.id(), titrate.range().value() + " is no range of what is steered");
                }
            }
            case Action.Measure measure -> {
                if (measure.anyOf().isEmpty()) {
                    add(Kind.NO_AMOUNT, measure.id(), "says nothing to measure");
                }
            }
            case Action.StopInfusion stop -> {
                if (stop.drugs().isEmpty()) {
                    add(Kind.NO_AMOUNT, stop.id(), "names no drug to stop");
                }
            }
            case Action.ReturnToRate _, Action.Hold _, Action.CallForReview _ -> {}
        }
    }

    private void volume(String action, Quantity volume) {
        if (!isVolume(volume)) {
            add(Kind.WRONG_UNIT, action, volume + " is no volume");
        } else if (volume.value() <= 0) {
            add(Kind.NO_AMOUNT, action, volume + " is nothing to give");
        }
    }

    private void time(String action, Duration over) {
        if (!over.isPositive()) {
            add(Kind.NO_AMOUNT, action, "takes no time");
        }
    }

    private void rate(String action, Drug drug, Quantity rate) {
        Optional<Interval> hard = drug.rateBounds().map(bounds -> bounds.hard().value());
        if (hard.isEmpty()) {
            add(Kind.WRONG_UNIT, action, drug + " is given in amounts and has no rate");
        } else if (hard.get().unit().dimension() != rate.dimension()) {
            add(Kind.WRONG_UNIT, action, rate + " is no rate of " + drug);
        } else if (rate.value() <= 0) {
            add(Kind.NO_AMOUNT, action, rate + " of " + drug + " is nothing to give");
        } else if (!hard.get().contains(rate)) {
            add(Kind.OUTSIDE_HARD_BOUNDS, action, rate + " of " + drug + " lies outside its hard bounds " + hard.get());
        }
    }

    private void add(Kind kind, String place, String message) {
        findings.add(new ShapeFinding(kind, step, place, message));
    }
}
