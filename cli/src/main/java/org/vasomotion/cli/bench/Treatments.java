package org.vasomotion.cli.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.vasomotion.cli.scenario.SignText;
import org.vasomotion.interop.document.Words;
import org.vasomotion.model.quantity.Dimensionless;
import org.vasomotion.server.bench.BenchCatalog;
import org.vasomotion.server.bench.BenchCatalog.Kind;
import org.vasomotion.simulation.drug.Formulary;
import org.vasomotion.simulation.drug.SimulatedDrug;
import org.vasomotion.simulation.drug.StandardFormulary;
import org.vasomotion.simulation.patient.Treatment;

/// What can be done to a patient on a bench, in which doses.
///
/// Doses to choose from are customary ones, and the most is what a pump of a bench lets through: generous, so
/// that harm can be shown. All of it is a proposal of this project for teaching, and no advice on dosing.
final class Treatments {

    private static final Formulary FORMULARY = StandardFormulary.standard();

    private static final List<BenchCatalog.Treatment> ROWS = List.of(
            infusion("norepinephrine", 3, 0.05, 0.1, 0.2, 0.5, 1),
            infusion("epinephrine", 2, 0.05, 0.1, 0.2, 0.5),
            infusion("vasopressin", 0.1, 0.01, 0.02, 0.03, 0.04),
            infusion("dobutamine", 40, 2.5, 5, 10, 20),
            infusion("milrinone", 2, 0.25, 0.375, 0.5, 0.75),
            infusion("levosimendan", 0.5, 0.05, 0.1, 0.2),
            infusion("hydrocortisone", 50, 8.33),
            infusion("nitroglycerin", 10, 0.5, 1, 2, 4),
            infusion("iloprost", 10, 0.5, 1, 2),
            infusion("arginine", 2, 1),
            infusion("acetylcholine, sublingual", 2, 1),
            infusion("acetylcholine, skin", 2, 1),
            volume(Treatment.CRYSTALLOID, 4000, 250, 500, 1000),
            volume(Treatment.ALBUMIN, 2000, 250, 500),
            volume(Treatment.RED_CELLS, 2000, 300, 600),
            volume(Treatment.BLEEDING, 3000, 250, 500, 1000),
            rate(Treatment.MAINTENANCE, 50, 0, 1, 2, 5),
            rate(Treatment.ANTIBIOTICS, 1, 0, 1));

    private Treatments() {}

    static List<BenchCatalog.Treatment> all() {
        return ROWS;
    }

    static Optional<BenchCatalog.Treatment> find(String id) {
        return ROWS.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    static BenchCatalog.Treatment of(SimulatedDrug drug) {
        return find(drug.name().replace(", ", "-")).orElseThrow();
    }

    static BenchCatalog.Treatment of(Treatment treatment) {
        return find(Words.of(treatment)).orElseThrow();
    }

    /// The drug of a row.
    static SimulatedDrug drug(BenchCatalog.Treatment row) {
        return FORMULARY.drugs().get(FORMULARY.place(row.name()));
    }

    /// What a row without a drug stands for.
    static Treatment treatment(BenchCatalog.Treatment row) {
        for (Treatment treatment : Treatment.values()) {
            if (Words.of(treatment).equals(row.id())) {
                return treatment;
            }
        }
        throw new IllegalArgumentException(row.id() + " is a drug");
    }

    private static BenchCatalog.Treatment infusion(String drug, @Dimensionless double most, @Dimensionless double... usual) {
        String unit = FORMULARY.drugs().get(FORMULARY.place(drug)).rateUnitCode();
        return new BenchCatalog.Treatment(
                drug.replace(", ", "-"), drug, Kind.INFUSION, unit, SignText.unit(unit), doses(usual), most);
    }

    private static BenchCatalog.Treatment volume(Treatment treatment, double mostMl, double... usualMl) {
        return row(treatment, Kind.VOLUME, "mL", mostMl, usualMl);
    }

    private static BenchCatalog.Treatment rate(Treatment treatment, @Dimensionless double most, @Dimensionless double... usual) {
        return row(treatment, Kind.RATE, treatment.unitCode(), most, usual);
    }

    private static BenchCatalog.Treatment row(
            Treatment treatment, Kind kind, String unit, @Dimensionless double most, @Dimensionless double... usual) {
        String id = Words.of(treatment);
        return new BenchCatalog.Treatment(id, id.replace('-', ' '), kind, unit, SignText.unit(unit), doses(usual), most);
    }

    /// In the unit of the row.
    @Dimensionless
    private static List<Double> doses(@Dimensionless double... usual) {
        return DoubleStream.of(usual).boxed().toList();
    }
}
