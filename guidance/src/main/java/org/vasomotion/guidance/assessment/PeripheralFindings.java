package org.vasomotion.guidance.assessment;

import static org.vasomotion.guidance.assessment.Rows.abnormal;
import static org.vasomotion.guidance.assessment.Rows.indexed;
import static org.vasomotion.guidance.assessment.Rows.measured;
import static org.vasomotion.guidance.assessment.Rows.severe;
import static org.vasomotion.guidance.condition.Comparison.ABOVE;
import static org.vasomotion.guidance.condition.Comparison.AT_LEAST;
import static org.vasomotion.guidance.condition.Comparison.BELOW;

import java.util.List;
import org.vasomotion.guidance.condition.Operand;
import org.vasomotion.model.evidence.Citation;
import org.vasomotion.model.measurand.PeripheralSigns;

/// Skin, limbs and urine.
final class PeripheralFindings {

    private static final Citation BEDSIDE =
            Citation.unverified("general knowledge: warm skin without mottling is normal");

    private static final Citation TOE = Citation.unverified("general knowledge: normal 3 to 7 K");

    private static final Citation WIDEST = Citation.readInSecondary("an open skin perfusion tool: 10 K or more");

    private static final Citation FINGERTIP = Citation.unverified("general knowledge: 4 K or more; a tool takes 4.6");

    private static final Citation PERFUSION_INDEX =
            Citation.unverified("general knowledge: below 1.4 %, severe below 0.6 %");

    private static final Citation URINE = Citation.unverified(
            "general knowledge: below 0.5 mL/kg/h, severe below 0.3; late, and confounded by diuretics and kidney injury");

    private PeripheralFindings() {}

    static List<FindingRow> rows() {
        return List.of(
                row(
                        "prolonged-capillary-refill",
                        "Prolonged capillary refill at the finger",
                        measured(PeripheralSigns.CAPILLARY_REFILL_TIME),
                        abnormal(ABOVE, 3, Sources.FINGER_REFILL)),
                row(
                        "prolonged-knee-capillary-refill",
                        "Prolonged capillary refill at the knee",
                        measured(PeripheralSigns.KNEE_CAPILLARY_REFILL_TIME),
                        abnormal(ABOVE, 4, Sources.KNEE_REFILL)),
                row(
                        "mottling",
                        "Mottling around the knee",
                        measured(PeripheralSigns.MOTTLING_SCORE),
                        severe(AT_LEAST, 4, Sources.MOTTLING),
                        abnormal(AT_LEAST, 2, Sources.MOTTLING)),
                row(
                        "mottled-skin",
                        "Mottled skin, unscored",
                        measured(PeripheralSigns.SKIN_MOTTLING),
                        abnormal(AT_LEAST, 1, BEDSIDE)),
                row(
                        "cool-skin",
                        "Cool skin",
                        measured(PeripheralSigns.SKIN_TEMPERATURE_GRADE),
                        severe(AT_LEAST, 2, BEDSIDE),
                        abnormal(AT_LEAST, 1, BEDSIDE)),
                row(
                        "wide-core-to-toe-gradient",
                        "Wide core to toe temperature gradient",
                        indexed("core-to-toe-temperature-gradient"),
                        severe(AT_LEAST, 10, WIDEST),
                        abnormal(ABOVE, 7, TOE)),
                row(
                        "wide-forearm-to-fingertip-gradient",
                        "Wide forearm to fingertip temperature gradient",
                        indexed("forearm-to-fingertip-temperature-gradient"),
                        abnormal(AT_LEAST, 4, FINGERTIP)),
                row(
                        "low-peripheral-perfusion-index",
                        "Low peripheral perfusion index",
                        measured(PeripheralSigns.PERIPHERAL_PERFUSION_INDEX),
                        severe(BELOW, 0.6, PERFUSION_INDEX),
                        abnormal(BELOW, 1.4, PERFUSION_INDEX)),
                row(
                        "low-urine-output",
                        "Low urine output",
                        indexed("urine-output-rate"),
                        severe(BELOW, 0.3, URINE),
                        abnormal(BELOW, 0.5, URINE)));
    }

    private static FindingRow row(String id, String name, Operand subject, Rows.Cut... cuts) {
        return Rows.row(Domain.PERIPHERAL, id, name, subject, cuts);
    }
}
