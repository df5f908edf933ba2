package org.vasomotion.guidance.index.oxygen;

import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.explanation.Explanation;
import org.vasomotion.model.explanation.Operation;
import org.vasomotion.model.quantity.Quantity;
import org.vasomotion.model.quantity.Unit;

/// Carbon dioxide in whole blood at 37 degrees Celsius, by the equations of Douglas, Jones and Reed:
///
/// - plasma content = 2.226 s PCO2 (1 + 10^(pH - pK')), with the solubility s = 0.0307 mmol/L/mmHg;
/// - pK' = 6.086 + 0.042 (7.4 - pH) + (38 - T) (0.00472 + 0.00139 (7.4 - pH)), which is 6.09072 + 0.04339
///   (7.4 - pH);
/// - blood content = plasma content (1 - 0.0289 Hb / ((3.352 - 0.456 SO2) (8.142 - pH))).
///
/// Changed from the paper: nothing but the fixed temperature, at which analysers report.
final class CarbonDioxideContent {

    private static final Citation ABSTRACT = Citation.read(
            "Douglas, Jones, Reed, J Appl Physiol 1988;65:473," + " doi:10.1152/jappl.1988.65.1.473, abstract");
    private static final Citation IMPLEMENTATION = Citation.readInSecondary(
            "Douglas, Jones, Reed, J Appl Physiol" + " 1988;65:473, as implemented in the open R package co2ntent");
    private static final Citation AT_37_DEGREES =
            Citation.derived("Kelman's equation as given in the open R package co2ntent, at 37 degrees Celsius");

    private static final Explanation ONE =
            Explanation.constant("one", Quantity.of(1, Unit.ONE), Citation.derived("part of the formula"));
    private static final Explanation TEN =
            Explanation.constant("ten", Quantity.of(10, Unit.ONE), Citation.derived("acidity is a decadic logarithm"));
    private static final Explanation PER_CENT = Explanation.constant(
            "fraction-per-percent", Quantity.of(0.01, Unit.ONE), Citation.derived("definition of the percent"));
    private static final Explanation MILLILITRES = constant("carbon-dioxide-ml-per-dl-per-mmol-per-l", 2.226, ABSTRACT);
    private static final Explanation SOLUBILITY =
            constant("plasma-solubility-mmol-per-l-per-mmhg", 0.0307, AT_37_DEGREES);
    private static final Explanation PK_AT_7_4 = constant("apparent-pk-at-acidity-7.4", 6.09072, AT_37_DEGREES);
    private static final Explanation PK_SLOPE = constant("apparent-pk-per-acidity", 0.04339, AT_37_DEGREES);
    private static final Explanation NORMAL_ACIDITY = constant("acidity-7.4", 7.4, IMPLEMENTATION);
    private static final Explanation HEMOGLOBIN_FACTOR = constant("hemoglobin-factor", 0.0289, IMPLEMENTATION);
    private static final Explanation SATURATION_OFFSET = constant("saturation-offset", 3.352, IMPLEMENTATION);
    private static final Explanation SATURATION_FACTOR = constant("saturation-factor", 0.456, IMPLEMENTATION);
    private static final Explanation ACIDITY_OFFSET = constant("acidity-offset", 8.142, IMPLEMENTATION);

    private CarbonDioxideContent() {}

    static Explanation of(
            String statement,
            Explanation tension,
            Explanation acidity,
            Explanation hemoglobin,
            Explanation saturation) {
        return Explanation.derived(
                statement,
                Operation.PRODUCT,
                Unit.MILLILITRE_PER_DECILITRE,
                plasma(tension, acidity),
                bloodToPlasma(acidity, hemoglobin, saturation));
    }

    private static Explanation plasma(Explanation tension, Explanation acidity) {
        Explanation pK = sum(
                "apparent-pk",
                PK_AT_7_4,
                product("pk-shift", PK_SLOPE, difference("acidity-below-7.4", NORMAL_ACIDITY, acidity)));
        Explanation bicarbonate = Explanation.derived(
                "bicarbonate-to-dissolved-ratio",
                Operation.POWER,
                Unit.ONE,
                TEN,
                difference("acidity-above-pk", acidity, pK));
        return product(
                "plasma-carbon-dioxide-content",
                MILLILITRES,
                SOLUBILITY,
                tension,
                sum("total-to-dissolved-ratio", ONE, bicarbonate));
    }

    private static Explanation bloodToPlasma(Explanation acidity, Explanation hemoglobin, Explanation saturation) {
        Explanation saturationTerm = difference(
                "saturation-term",
                SATURATION_OFFSET,
                product("saturation-share", SATURATION_FACTOR, saturation, PER_CENT));
        Explanation acidityTerm = difference("acidity-term", ACIDITY_OFFSET, acidity);
        Explanation cells = Explanation.derived(
                "carbon-dioxide-displaced-by-cells",
                Operation.QUOTIENT,
                Unit.ONE,
                product("hemoglobin-term", HEMOGLOBIN_FACTOR, hemoglobin),
                product("cell-terms", saturationTerm, acidityTerm));
        return difference("blood-to-plasma-ratio", ONE, cells);
    }

    private static Explanation constant(String statement, double value, Citation citation) {
        return Explanation.constant(statement, Quantity.of(value, Unit.ONE), citation);
    }

    private static Explanation product(String statement, Explanation... factors) {
        return Explanation.derived(statement, Operation.PRODUCT, Unit.ONE, factors);
    }

    private static Explanation sum(String statement, Explanation left, Explanation right) {
        return Explanation.derived(statement, Operation.SUM, Unit.ONE, left, right);
    }

    private static Explanation difference(String statement, Explanation left, Explanation right) {
        return Explanation.derived(statement, Operation.DIFFERENCE, Unit.ONE, left, right);
    }
}
