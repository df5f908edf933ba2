package org.vasomotion.cli.forecast;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vasomotion.guidance.assessment.Situation;
import org.vasomotion.guidance.index.IndexValue;
import org.vasomotion.interop.wording.QuantityWords;
import org.vasomotion.model.measurand.BloodGases;
import org.vasomotion.model.measurand.MacroHemodynamics;
import org.vasomotion.model.measurand.Measurand;
import org.vasomotion.model.measurand.Metabolism;
import org.vasomotion.model.measurand.PeripheralSigns;
import org.vasomotion.model.measurand.RegionalPerfusion;
import org.vasomotion.model.measurand.SublingualMicroscopy;
import org.vasomotion.model.observation.Observation;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.model.timeline.Lookup;
import org.vasomotion.model.timeline.TimelineView;
import org.vasomotion.server.ward.BedState;
import org.vasomotion.simulation.forecast.Clue;
import org.vasomotion.simulation.sign.Sign;

/// What is known of a patient that a virtual patient has as well. A sign is taken once, and of those that
/// come from one line or one examination only one, so that nothing counts twice.
final class KnownSigns {

    private static final String DOSE = "norepinephrine-equivalent-dose";

    private static final Map<Measurand, Sign> SIGNS = signs();

    private KnownSigns() {}

    /// A clue, and how people read it.
    record Known(String id, Clue clue, String text) {}

    private static Map<Measurand, Sign> signs() {
        Map<Measurand, Sign> signs = new LinkedHashMap<>();
        signs.put(PeripheralSigns.CAPILLARY_REFILL_TIME, Sign.CAPILLARY_REFILL_TIME);
        signs.put(Metabolism.LACTATE, Sign.LACTATE);
        signs.put(MacroHemodynamics.MEAN_ARTERIAL_PRESSURE, Sign.MEAN_ARTERIAL_PRESSURE);
        signs.put(MacroHemodynamics.HEART_RATE, Sign.HEART_RATE);
        signs.put(MacroHemodynamics.CENTRAL_VENOUS_PRESSURE, Sign.CENTRAL_VENOUS_PRESSURE);
        signs.put(MacroHemodynamics.CARDIAC_INDEX, Sign.CARDIAC_INDEX);
        signs.put(BloodGases.CENTRAL_VENOUS_OXYGEN_SATURATION, Sign.CENTRAL_VENOUS_OXYGEN_SATURATION);
        signs.put(Metabolism.HEMOGLOBIN, Sign.HEMOGLOBIN);
        signs.put(PeripheralSigns.MOTTLING_SCORE, Sign.MOTTLING_SCORE);
        signs.put(SublingualMicroscopy.PROPORTION_OF_PERFUSED_VESSELS, Sign.PROPORTION_OF_PERFUSED_VESSELS);
        signs.put(RegionalPerfusion.TISSUE_OXYGEN_SATURATION, Sign.TISSUE_OXYGEN_SATURATION);
        return signs;
    }

    static List<Known> of(BedState patient, Instant now) {
        TimelineView view = patient.session().record().asOf(now, Instant.MAX);
        List<Known> known = new ArrayList<>();
        SIGNS.forEach((measurand, sign) -> {
            switch (view.latest(measurand)) {
                case Lookup.Present present -> add(present.observation(), present.age(), sign, known);
                case Lookup.Stale stale -> add(stale.observation(), stale.age(), sign, known);
                case Lookup.Absent _ -> {}
            }
        });
        addDose(patient.session().course().situation(), now, known);
        return known;
    }

    /// A bound such as "more than 3 s" says too little to weigh members by.
    private static void add(Observation observation, Duration age, Sign sign, List<Known> known) {
        if (observation.value().low() != observation.value().high()) {
            return;
        }
        double value = observation.value().in(Unit.ofCode(sign.unitCode()).orElse(observation.value().unit())).low();
        known.add(new Known(
                observation.measurand().id(),
                new Clue.Measured(sign, value, age),
                observation.measurand().name() + " " + QuantityWords.of(observation.value()) + ", " + words(age)));
    }

    private static void addDose(Situation situation, Instant now, List<Known> known) {
        int position = situation.set().indices().positionOf(DOSE);
        if (situation.indices().values().get(position) instanceof IndexValue.Known dose) {
            Duration age = Duration.between(dose.observedAt(), now);
            known.add(new Known(
                    DOSE,
                    new Clue.Infused(
                            "norepinephrine",
                            dose.value().valueIn(Unit.MICROGRAM_PER_KILOGRAM_PER_MINUTE),
                            age.isNegative() ? Duration.ZERO : age),
                    "norepinephrine or its equivalent " + QuantityWords.of(dose.value())));
        }
    }

    private static String words(Duration age) {
        long minutes = age.toMinutes();
        return minutes < 1 ? "now" : minutes < 120 ? minutes + " min ago" : age.toHours() + " h ago";
    }
}
