package org.vasomotion.guidance.index.oxygen;

import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// The formula for the oxygen that blood carries: bound to hemoglobin, and dissolved.
final class OxygenContent {

    /// Published values run from 1.34 to 1.39; the lower one is what has been measured in blood and what the
    /// microcirculation literature uses.
    private static final Explanation CAPACITY = Explanation.constant(
            "oxygen-capacity-of-hemoglobin-ml-per-g",
            Quantity.of(1.34, Unit.ONE),
            Citation.readInSecondary("Wheeless' Textbook of Orthopaedics, pulmonary artery catheters:"
                    + " 1.34 Hb SaO2 + 0.0031 PaO2; 1.34 to 1.39 are in use"));

    private static final Explanation SOLUBILITY = Explanation.constant(
            "oxygen-solubility-ml-per-dl-per-mmhg",
            Quantity.of(0.0031, Unit.ONE),
            Citation.readInSecondary(
                    "Wheeless' Textbook of Orthopaedics, pulmonary artery catheters:" + " 1.34 Hb SaO2 + 0.0031 PaO2"));

    private static final Explanation PER_CENT = Explanation.constant(
            "fraction-per-percent", Quantity.of(0.01, Unit.ONE), Citation.derived("definition of the percent"));

    private OxygenContent() {}

    static Explanation of(String statement, Explanation hemoglobin, Explanation saturation, Explanation tension) {
        return Explanation.derived(
                statement,
                Operation.SUM,
                Unit.MILLILITRE_PER_DECILITRE,
                Explanation.derived(
                        "bound-oxygen",
                        Operation.PRODUCT,
                        Unit.MILLILITRE_PER_DECILITRE,
                        CAPACITY,
                        hemoglobin,
                        saturation,
                        PER_CENT),
                Explanation.derived(
                        "dissolved-oxygen", Operation.PRODUCT, Unit.MILLILITRE_PER_DECILITRE, SOLUBILITY, tension));
    }
}
