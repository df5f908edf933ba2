package org.vasomotion.simulation.instrument;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vasomotion.model.drug.Drug;
import org.vasomotion.model.drug.StandardDrugs;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.model.quantity.Unit;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.patient.Therapies;
import org.vasomotion.simulation.patient.Treatment;

/// Infusion pumps, for drugs and for fluids: each change of a rate as it is shown, and every ten minutes that
/// it still runs. They miss nothing and are never late.
///
/// The catalogue has no drug for what is laid on mucosa or skin, for arginine and for antibiotics, so that no
/// pump tells of these. Albumin of 4 % is sent as the catalogue's albumin of 5 %; the fluid that keeps the
/// lines open as a carrier, apart from boluses.
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

    private final List<Pump> pumps = new ArrayList<>();

    Pumps(Bedside bed) {
        Therapies therapies = bed.patients().therapies();
        int lane = bed.lane();
        List<SimulatedDrug> formulary = bed.patients().formulary().drugs();
        for (int place = 0; place < formulary.size(); place++) {
            SimulatedDrug drug = formulary.get(place);
            if (StandardDrugs.catalog().find(drug.name()).isPresent()) {
                double steps = drug.rateUnitCode().startsWith("[iU]") ? STEPS_PER_INTERNATIONAL_UNIT : STEPS_PER_UNIT;
                Unit unit = Unit.ofCode(drug.rateUnitCode()).orElseThrow();
                pumps.add(new Pump(drug.name(), unit, 1, steps, lane, therapies.row(place)));
            }
        }
        for (Treatment treatment : Treatment.values()) {
            @Nullable String fluid = FLUIDS.get(treatment);
            if (fluid != null) {
                pumps.add(new Pump(
                        fluid,
                        Unit.MILLILITRE_PER_HOUR,
                        ML_PER_H_OF_ML_PER_MIN,
                        STEPS_PER_UNIT,
                        lane,
                        therapies.row(treatment)));
            }
        }
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
        for (Pump pump : pumps) {
            pump.show(now, out);
        }
    }

    /// One pump.
    private static final class Pump {

        private final String item;
        private final Unit unit;

        /// What is shown where one runs.
        @Dimensionless
        private final double perRunning;

        @Dimensionless
        private final double stepsPerUnit;

        private final int lane;

        /// What runs.
        @Dimensionless
        private final double[] row;

        /// In the unit.
        @Dimensionless
        private double shown;

        private Duration shownAt = Duration.ZERO;

        Pump(
                String item,
                Unit unit,
                @Dimensionless double perRunning,
                @Dimensionless double stepsPerUnit,
                int lane,
                @Dimensionless double[] row) {
            this.item = item;
            this.unit = unit;
            this.perRunning = perRunning;
            this.stepsPerUnit = stepsPerUnit;
            this.lane = lane;
            this.row = row;
        }

        void show(Duration now, Outbox out) {
            double rate = Math.rint(stepsPerUnit * (row[lane] * perRunning)) / stepsPerUnit;
            boolean changed = rate != shown;
            boolean stillRuns = rate > 0 && now.minus(shownAt).compareTo(STILL_RUNNING) >= 0;
            if (changed || stillRuns) {
                out.runs(DEVICE, item, rate, unit, now);
                shown = rate;
                shownAt = now;
            }
        }
    }
}
