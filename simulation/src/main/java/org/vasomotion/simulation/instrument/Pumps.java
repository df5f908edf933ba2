package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.patient.Treatment;

/// Infusion pumps, for drugs and for fluids: each change of a rate as it is shown, and every ten minutes that it still
/// runs. They miss nothing and are never late.
///
/// The catalogue has no drug for what is laid on mucosa or skin, for arginine and for antibiotics, so that no pump
/// tells of these. Albumin of 4 % is sent as the catalogue's albumin of 5 %; the fluid that keeps the lines open as
/// a carrier, apart from boluses.
final class Pumps implements Instrument {

    private static final String DEVICE = "pump";
    private static final Duration STILL_RUNNING = Duration.ofMinutes(10);

    private static final double ML_PER_H_OF_ML_PER_MIN = 60;

    /// Fineness of the display; of vasopressin ten times finer.
    @Dimensionless
    private static final double STEPS_PER_UNIT = 100;

    @Dimensionless
    private static final double STEPS_PER_INTERNATIONAL_UNIT = 1000;

    private static final Map<Treatment, String> FLUIDS = Map.of(
            Treatment.MAINTENANCE, "drug-carrier",
            Treatment.CRYSTALLOID, "balanced-crystalloid",
            Treatment.ALBUMIN, "albumin-5",
            Treatment.RED_CELLS, "red-cells");

    private final Bedside bed;
    private final Map<String, Shown> shown = new HashMap<>();

    Pumps(Bedside bed) {
        this.bed = bed;
    }

    /// What pumps of this bed may tell of.
    static List<Drug> drugs(List<SimulatedDrug> formulary) {
        List<Drug> known = new ArrayList<>();
        formulary.forEach(drug -> StandardDrugs.catalog().find(drug.name()).ifPresent(known::add));
        FLUIDS.values().stream()
                .sorted()
                .forEach(fluid -> known.add(StandardDrugs.catalog().find(fluid).orElseThrow()));
        return known;
    }

    @Override
    public void look(Duration now, Outbox out) {
        List<SimulatedDrug> formulary = bed.patients().formulary().drugs();
        for (int place = 0; place < formulary.size(); place++) {
            SimulatedDrug drug = formulary.get(place);
            if (StandardDrugs.catalog().find(drug.name()).isPresent()) {
                show(
                        drug.name(),
                        rate(drug, place),
                        Unit.ofCode(drug.rateUnitCode()).orElseThrow(),
                        now,
                        out);
            }
        }
        for (Treatment treatment : Treatment.values()) {
            if (FLUIDS.containsKey(treatment)) {
                double mlPerH = bed.patients().therapies().rate(bed.lane(), treatment) * ML_PER_H_OF_ML_PER_MIN;
                String fluid = Objects.requireNonNull(FLUIDS.get(treatment));
                show(fluid, Math.rint(STEPS_PER_UNIT * mlPerH) / STEPS_PER_UNIT, Unit.MILLILITRE_PER_HOUR, now, out);
            }
        }
    }

    /// As displayed, in the unit of the drug.
    @Dimensionless
    private double rate(SimulatedDrug drug, int place) {
        double steps = drug.rateUnitCode().startsWith("[iU]") ? STEPS_PER_INTERNATIONAL_UNIT : STEPS_PER_UNIT;
        return Math.rint(steps * bed.patients().therapies().rate(bed.lane(), place)) / steps;
    }

    private void show(String item, @Dimensionless double rate, Unit unit, Duration now, Outbox out) {
        Shown before = shown.getOrDefault(item, Shown.NOTHING);
        boolean changed = rate != before.rate();
        boolean stillRuns = rate > 0 && now.minus(before.at()).compareTo(STILL_RUNNING) >= 0;
        if (changed || stillRuns) {
            out.runs(DEVICE, item, rate, unit, now);
            shown.put(item, new Shown(rate, now));
        }
    }

    /// @param rate in the unit of the drug
    private record Shown(@Dimensionless double rate, Duration at) {

        private static final Shown NOTHING = new Shown(0, Duration.ZERO);
    }
}
